import { asc, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { setComponent } from '@/db/schema'

export type SetComponentRow = typeof setComponent.$inferSelect

/** What these sets are put together of, in order; nothing of what is no set. */
export async function listSetComponents(db: Db, skuIds: readonly string[]): Promise<SetComponentRow[]> {
  return db
    .select()
    .from(setComponent)
    .where(inArray(setComponent.setSkuId, [...skuIds]))
    .orderBy(asc(setComponent.setSkuId), asc(setComponent.position))
}
