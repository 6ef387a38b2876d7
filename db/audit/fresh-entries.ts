import type { Sql, TransactionSql } from 'postgres'

/**
 * Each level beside its checkpoint (`version` 0 and nothing on the shelf where it has none): what was seen there, and in the columns
 * `level_…` what is there now, null where there is no level.
 */
export function levelsBesideCheckpoint(sql: Sql | TransactionSql) {
  return sql`(
    select location_id, sku_id, coalesce(c.version, 0) as version, coalesce(c.on_hand, 0) as on_hand, coalesce(c.reserved, 0) as reserved,
      coalesce(c.unavailable, 0) as unavailable, coalesce(c.safety_stock, 0) as safety_stock, coalesce(c.back_room, 0) as back_room,
      coalesce(c.live_holds, 0) as live_holds, c.at,
      s.version as level_version, s.on_hand as level_on_hand, s.reserved as level_reserved, s.unavailable as level_unavailable,
      s.safety_stock as level_safety_stock, s.back_room as level_back_room, s.updated_at as level_updated_at
    from stock_level s full join audit_checkpoint c using (location_id, sku_id)
  )`
}

/**
 * The ledger entries above the checkpoint, of the levels whose version moved. `offset 0` keeps one walk of the primary key per level: a plan
 * that believes a third of all entries to be new would read the whole ledger.
 */
export function freshEntries(sql: Sql | TransactionSql) {
  return sql`(
    select l.*
    from stock_level s left join audit_checkpoint c using (location_id, sku_id)
    cross join lateral (
      select * from ledger_entry e
      where e.location_id = s.location_id and e.sku_id = s.sku_id and e.version > coalesce(c.version, 0)
      offset 0
    ) l
    where s.version <> coalesce(c.version, 0)
  )`
}

/** A number for a hold, the same on every machine: holds that are added up and compared cannot stand in for each other. */
export function holdNumber(sql: Sql | TransactionSql, id: string, quantity: string) {
  return sql`('x' || left(md5(${sql(id)} || ' ' || ${sql(quantity)}), 15))::bit(60)::bigint`
}
