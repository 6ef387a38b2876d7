import { asc, eq, inArray } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import type { Db } from '@/db/client'
import { retailer } from '@/db/schema'

export type RetailerRow = typeof retailer.$inferSelect

export async function listRetailers(db: Db): Promise<RetailerRow[]> {
  return db
    .select()
    .from(retailer)
    .orderBy(asc(byName(retailer.name)), asc(retailer.id))
    .limit(1_000)
}

export async function findRetailerBySlug(db: Db, slug: string): Promise<RetailerRow | null> {
  const [row] = await db.select().from(retailer).where(eq(retailer.slug, slug)).limit(1)
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listRetailersByIds(db: Db, ids: readonly string[]): Promise<RetailerRow[]> {
  return db
    .select()
    .from(retailer)
    .where(inArray(retailer.id, [...ids]))
}
