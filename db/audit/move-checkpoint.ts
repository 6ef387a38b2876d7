import postgres, { type Sql, type TransactionSql } from 'postgres'
import type { FullAudit, IncrementalAudit } from '@/db/audit/audit-report'
import { holdNumber } from '@/db/audit/fresh-entries'

/**
 * Writes what the snapshot of a clean audit saw, in a transaction of its own that sees the same and is whole or nothing. Where another audit
 * wrote since the snapshot was taken, Postgres refuses this one (40001): nothing is moved back, and the answer is false.
 */
export async function moveCheckpoint(
  sql: Sql,
  snapshot: TransactionSql,
  report: FullAudit | IncrementalAudit,
): Promise<boolean> {
  // The snapshot's own transaction waits here; the checkpoint of millions of levels takes longer than an idle one is suffered.
  await snapshot`/* moveCheckpointPatience */ set local idle_in_transaction_session_timeout = 0`
  const [exported] = await snapshot<
    { id: string }[]
  >`/* moveCheckpointSnapshot */ select pg_export_snapshot() as id`
  try {
    await sql.begin('isolation level repeatable read', async (tx) => {
      await tx.unsafe(`/* moveCheckpointSnapshot */ set transaction snapshot '${exported?.id}'`)
      await writeCleanAudit(tx, report)
      await writeLevels(tx)
    })
    return true
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === '40001') return false
    throw error
  }
}

/** First: two audits that end at once queue for this row, and not for the levels. */
function writeCleanAudit(tx: TransactionSql, report: FullAudit | IncrementalAudit) {
  const at = report.at.toISOString()
  const fullAt = (report.reach === 'full' ? report.at : report.fullAt).toISOString()
  return tx`/* writeCleanAudit */
    insert into clean_audit (is_last, at, full_at) values (true, ${at}::text::timestamptz, ${fullAt}::text::timestamptz)
    on conflict (is_last) do update set at = excluded.at, full_at = excluded.full_at`
}

/** Only levels that moved: a hold begins and ends with an entry, so that a level with the same version has the same holds. */
function writeLevels(tx: TransactionSql) {
  return tx`/* moveCheckpoint */
    insert into audit_checkpoint as c (location_id, sku_id, version, on_hand, reserved, unavailable, safety_stock, back_room, live_holds, at)
    select s.location_id, s.sku_id, s.version, s.on_hand, s.reserved, s.unavailable, s.safety_stock, s.back_room, coalesce(live.holds, 0),
      s.updated_at
    from stock_level s
    left join audit_checkpoint b on b.location_id = s.location_id and b.sku_id = s.sku_id
    left join (
      select location_id, sku_id, sum(${holdNumber(tx, 'id', 'quantity')}) as holds
      from reservation where state = 'reserved' group by 1, 2
    ) live on live.location_id = s.location_id and live.sku_id = s.sku_id
    where s.version > coalesce(b.version, 0)
    order by 1, 2
    on conflict (location_id, sku_id) do update set version = excluded.version, on_hand = excluded.on_hand, reserved = excluded.reserved,
      unavailable = excluded.unavailable, safety_stock = excluded.safety_stock, back_room = excluded.back_room, live_holds = excluded.live_holds, at = excluded.at
    where c.version < excluded.version`
}
