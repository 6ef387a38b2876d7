import type { PendingQuery, Row, TransactionSql } from 'postgres'
import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import type { StockBalance } from '@/db/stock/outcome'
import type { BatchFence } from '@/db/stock/statements/batch-fence'
import { findEnds } from '@/db/stock/statements/find-holds'

export interface LevelsToLock {
  locationId: LocationId
  skuIds: readonly SkuId[]
  /** Their SKUs are locked too: a reservation never changes its SKU, so it may be looked up before the lock. */
  reservationIds: readonly ReservationId[]
  /** Sub-selects of further SKUs, in the tables of those who travel with stock: their rows are locked already. */
  named: { skuIds: PendingQuery<Row[]> } | null
  /** The time now, where a test says it; null: the database's. */
  givenAt: Date | null
}

/** What was read under the locks (L1), in which transaction they were taken, and when the last of them was had. */
export interface LockedLevels extends BatchFence {
  levels: StockBalance[]
  /** By the database's clock: the only one that two processes share. */
  at: Date
  /** Most units that the location's retailer takes for a plausible count of one bucket. A location that is not there has no levels either. */
  countMax: number
}

interface LockedRow {
  transactionId: string
  atMs: number
  countMax: number | null
  skuId: SkuId | null
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  backRoom: number
  version: number
}

/**
 * The only place that locks stock, in primary-key order (L8): two processes wait for each other, never in a ring.
 * At least one row is returned: each says when it was locked, the last one when all of them were.
 */
export async function lockStockLevels(
  sql: TransactionSql,
  { locationId, skuIds, reservationIds, named, givenAt }: LevelsToLock,
): Promise<LockedLevels> {
  const given = givenAt?.toISOString() ?? null
  const [firstId, lastId] = findEnds(reservationIds)
  const others = named ? sql`|| array(${named.skuIds})` : sql``
  const rows =
    reservationIds.length === 0
      ? await sql<LockedRow[]>`/* lockStockLevels */
    with locked as (
      select * from stock_level
      where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[] ${others})
      order by sku_id for update
    ) ${readLocked(sql, locationId, given)}`
      : await sql<LockedRow[]>`/* lockStockLevelsOfReservations */
    with locked as (
      select * from stock_level
      where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[] || array(
        select r.sku_id from reservation r
        where r.location_id = ${locationId} and r.id = any(${reservationIds as string[]}::uuid[])
          and r.id between ${firstId}::uuid and ${lastId}::uuid) ${others})
      order by sku_id for update
    ) ${readLocked(sql, locationId, given)}`
  const last = rows.at(-1)
  if (!last) throw new Error('The statement that locks says at least when it did.')
  return {
    levels: rows.filter(isLevel).map(({ transactionId: _, atMs: __, countMax: ___, ...level }) => level),
    transactionId: last.transactionId,
    at: new Date(last.atMs),
    countMax: last.countMax ?? 0,
  }
}

/** Milliseconds, cut and not rounded: what is over in the database's eyes must be over in ours. */
function readLocked(sql: TransactionSql, locationId: LocationId, given: string | null) {
  return sql`/* readLocked */ select pg_current_xact_id()::text as "transactionId",
      floor(extract(epoch from coalesce(${given}::timestamptz, clock_timestamp())) * 1000)::float8 as "atMs",
      (select r.count_max from location l join retailer r on r.id = l.retailer_id where l.id = ${locationId}) as "countMax",
      sku_id as "skuId", on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", back_room as "backRoom", version::float8
    from (values (1)) as one left join locked on true`
}

function isLevel(row: LockedRow): row is LockedRow & StockBalance {
  return row.skuId !== null
}
