import type { Sql, TransactionSql } from 'postgres'

/** Where the history of a stock level stops to agree with itself. */
export interface FirstBreak {
  /** The version of the first ledger entry that is wrong; null where every entry is right, so that what it led to was changed without one. */
  version: number | null
  what: string
  kind: string | null
  caller: string | null
  commandKey: string | null
  /** ISO 8601. */
  at: string | null
}

type Level = { locationId: string; skuId: string }

/**
 * Walks the ledger of one stock level from its first entry: versions in place, balances as the changes add up, holds that exist and are
 * begun and ended once. What it finds first is where to look.
 */
export async function findFirstBreak(
  sql: Sql | TransactionSql,
  { locationId, skuId }: Level,
): Promise<FirstBreak> {
  const [found] = await sql<FirstBreak[]>`/* findFirstBreak */
    with walked as (
      select version, kind, caller, command_key, at, reservation_id, reserved_change, on_hand_change,
        row_number() over walk as place,
        (on_hand, reserved, unavailable, safety_stock, back_room) is distinct from (sum(on_hand_change) over walk, sum(reserved_change) over walk,
          sum(unavailable_change) over walk, sum(safety_stock_change) over walk, sum(back_room_change) over walk) as is_off,
        count(*) filter (where kind = 'reserved') over about as begun,
        count(*) filter (where kind in ('committed', 'released', 'lapsed')) over about as ended
      from ledger_entry where location_id = ${locationId} and sku_id = ${skuId}
      window walk as (order by version), about as (partition by reservation_id order by version)
    )
    select version::float8, kind::text, walked.caller, command_key as "commandKey", to_char(walked.at, 'YYYY-MM-DD"T"HH24:MI:SS.MSOF') as at,
      case
        when version <> place then 'a version before it is missing'
        when is_off then 'its balance is not the sum of the changes up to it'
        when reservation_id is null then null
        when r.id is null then 'its reservation does not exist'
        when r.sku_id <> ${skuId} then 'its reservation holds another item'
        when begun <> 1 then 'its reservation had not begun, or began before'
        when ended > 1 then 'its reservation had ended before'
        when kind = 'reserved' and reserved_change <> r.quantity then 'it reserved other units than its reservation holds'
        when kind <> 'reserved' and r.state::text <> kind::text then 'its reservation ended otherwise'
        when kind <> 'reserved' and -on_hand_change <> r.quantity_committed then 'it sold other units than its reservation committed'
      end as what
    from walked
    left join reservation r on r.location_id = ${locationId} and r.id = walked.reservation_id
    where version <> place or is_off or (reservation_id is not null and (
      r.id is null or r.sku_id <> ${skuId} or begun <> 1 or ended > 1
      or (kind = 'reserved' and reserved_change <> r.quantity)
      or (kind <> 'reserved' and (r.state::text <> kind::text or -on_hand_change <> r.quantity_committed))))
    order by version limit 1`
  if (found) return found
  const [hold] = await sql<{ id: string; state: string }[]>`/* findFirstBreakOfHolds */
    select id, state::text from reservation r
    where location_id = ${locationId} and sku_id = ${skuId} and not exists (
      select from ledger_entry l
      where l.location_id = ${locationId} and l.sku_id = ${skuId} and l.reservation_id = r.id and l.kind::text = r.state::text)
    order by created_at, id limit 1`
  if (hold)
    return breakWithoutEntry(
      `every entry is right, but none says that reservation ${hold.id} is ${hold.state}`,
    )
  const [seen] = await sql<{ version: number }[]>`/* findFirstBreakOfCheckpoint */
    select c.version::float8 from audit_checkpoint c left join ledger_entry l using (location_id, sku_id, version)
    where c.location_id = ${locationId} and c.sku_id = ${skuId}
      and (l.on_hand, l.reserved, l.unavailable, l.safety_stock, l.back_room, l.at)
        is distinct from (c.on_hand, c.reserved, c.unavailable, c.safety_stock, c.back_room, c.at)`
  return breakWithoutEntry(
    seen
      ? `the entries agree, but they were rewritten: a clean audit saw another version ${seen.version}`
      : 'every entry is right: it was changed without one, after the last',
  )
}

function breakWithoutEntry(what: string): FirstBreak {
  return { version: null, what, kind: null, caller: null, commandKey: null, at: null }
}
