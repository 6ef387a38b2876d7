import { eq, sql } from 'drizzle-orm'
import { lockFiles } from '@/db/catalog/pictures/keep-picture'
import type { Database } from '@/db/client'
import { picture } from '@/db/schema'
import type { PictureStore } from '@/pictures/store/picture-store'

/** So long somebody who fills in a form may leave a picture that no product shows yet. */
const UNPLACED_MS = 24 * 3_600_000

/** Forgets pictures that no product shows for a day, and removes files that no row names. Returns how many were removed. */
export async function sweepPictures({ db }: Database, store: PictureStore, now: Date): Promise<number> {
  const before = new Date(now.getTime() - UNPLACED_MS)
  await db.execute(sql`/* sweepPictures */ delete from picture where sent_at < ${before.toISOString()}
    and not exists (select from product_picture shown
      where shown.retailer_id = picture.retailer_id and shown.hash = picture.hash)`)
  let removed = 0
  for await (const hash of store.listOlderThan(before)) {
    await db.transaction(async (tx) => {
      await lockFiles(tx, hash)
      const [named] = await tx
        .select({ hash: picture.hash })
        .from(picture)
        .where(eq(picture.hash, hash))
        .limit(1)
      if (named) return
      await store.remove(hash)
      removed += 1
    })
  }
  return removed
}
