import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { ledgerEntry } from '@/db/schema'

export interface LedgerQuery {
  levels: readonly { locationId: LocationId; skuId: SkuId }[]
  /** Entries of each level at most. */
  limit: number
  /** Only entries before this version: the keyset of the page. */
  beforeVersion?: number
}

/** The ledgers of some levels, each newest first, each entry with the balance after it. One statement. */
export async function listLedgerEntries(
  db: Db,
  { levels, limit, beforeVersion }: LedgerQuery,
): Promise<(typeof ledgerEntry.$inferSelect)[]> {
  const locationIds = levels.map((level) => level.locationId)
  const skuIds = levels.map((level) => level.skuId)
  return db
    .select()
    .from(ledgerEntry)
    .where(
      sql`(${ledgerEntry.locationId}, ${ledgerEntry.skuId}, ${ledgerEntry.version}) in (
        select page.location_id, page.sku_id, page.version
        from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]) as named (location_id, sku_id)
        cross join lateral (
          select e.location_id, e.sku_id, e.version from ledger_entry e
          where e.location_id = named.location_id and e.sku_id = named.sku_id
            and (${beforeVersion ?? null}::bigint is null or e.version < ${beforeVersion ?? null}::bigint)
          order by e.version desc limit ${limit}
        ) page)`,
    )
    .orderBy(ledgerEntry.locationId, ledgerEntry.skuId, sql`${ledgerEntry.version} desc`)
}
