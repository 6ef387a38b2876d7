import { asc, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { packContents } from '@/db/schema'

export type PackContentsRow = typeof packContents.$inferSelect

/** What comes out of these packs; nothing of those that are not opened. */
export async function listPackContents(db: Db, skuIds: readonly string[]): Promise<PackContentsRow[]> {
  return db
    .select()
    .from(packContents)
    .where(inArray(packContents.skuId, [...skuIds]))
}

/** The packs out of which these SKUs come, the smallest below each first. */
export async function listPacksOf(db: Db, skuIds: readonly string[]): Promise<PackContentsRow[]> {
  return db
    .select()
    .from(packContents)
    .where(inArray(packContents.contentSkuId, [...skuIds]))
    .orderBy(asc(packContents.quantity), asc(packContents.skuId))
}
