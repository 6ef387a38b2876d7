import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { COUNT_MAX } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { type Keyset, readKeyset, type SortOrder } from '@/db/paging/keyset'
import type { Edge, PageRequest } from '@/db/paging/page'
import { isWithinRange, isWithinSpan, type NumberRange, type TimeSpan } from '@/db/paging/range'
import { ledgerEntry } from '@/db/schema'
import type { StockReason } from '@/db/stock/command'
import { type LevelKey, namedLevels } from '@/db/stock/named-levels'

export type LedgerRow = typeof ledgerEntry.$inferSelect

export interface LedgerFilter {
  at?: TimeSpan
  versions?: NumberRange
  kinds?: readonly LedgerRow['kind'][]
  reasons?: readonly StockReason[]
}

const newest: SortOrder = {
  name: 'ledger',
  keys: [{ by: sql`${ledgerEntry.version}`, type: 'bigint' }],
  isDescending: true,
}

/** Null: a foreign cursor. */
export const readLedgerKeyset = (page: PageRequest): Keyset | null => readKeyset(newest, page)

export const toLedgerEdge = (node: LedgerRow): Edge<LedgerRow> => ({
  node,
  cursor: encodeCursor(newest.name, [String(node.version)]),
})

/**
 * The same page of the ledgers of some levels, each in the order of the keyset and one entry longer than the page, each entry with the balance after it.
 * One statement.
 */
export async function listLedgerEntries(
  db: Db,
  { levels, filter, keyset }: { levels: readonly LevelKey[]; filter: LedgerFilter; keyset: Keyset },
): Promise<LedgerRow[]> {
  return db
    .select()
    .from(ledgerEntry)
    .where(
      sql`(${ledgerEntry.locationId}, ${ledgerEntry.skuId}, ${ledgerEntry.version}) in (
        select page.location_id, page.sku_id, page.version
        from ${namedLevels(levels)}
        cross join lateral (
          select ledger_entry.location_id, ledger_entry.sku_id, ledger_entry.version from ledger_entry
          where ${and(...conditions(filter), keyset.isBeyond)} order by ${keyset.orderBy} limit ${keyset.limit}
        ) page)`,
    )
    .orderBy(keyset.orderBy)
}

/** How many entries of each level match, at most 100,000 of each. One statement. */
export async function countLedgerEntries(
  db: Db,
  { levels, filter }: { levels: readonly LevelKey[]; filter: LedgerFilter },
): Promise<(LevelKey & { count: number })[]> {
  const rows = await db.execute<{ location_id: string; sku_id: string; count: number }>(
    sql`/* countLedgerEntries */ select named.location_id, named.sku_id, (
        select count(*)::integer from (
          select 1 from ledger_entry where ${and(...conditions(filter))} limit ${COUNT_MAX}
        ) found
      ) as count from ${namedLevels(levels)}`,
  )
  return rows.map(({ location_id: locationId, sku_id: skuId, count }) => ({ locationId, skuId, count }))
}

function conditions({ at, versions, kinds, reasons }: LedgerFilter): (SQL | undefined)[] {
  return [
    eq(ledgerEntry.locationId, sql`named.location_id`),
    eq(ledgerEntry.skuId, sql`named.sku_id`),
    ...isWithinSpan(ledgerEntry.at, at),
    ...isWithinRange(ledgerEntry.version, versions),
    kinds && inArray(ledgerEntry.kind, [...kinds]),
    reasons && inArray(ledgerEntry.reason, [...reasons]),
  ]
}
