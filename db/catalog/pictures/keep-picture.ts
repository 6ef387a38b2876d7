import { eq, sql } from 'drizzle-orm'
import type { Database, Db, Tx } from '@/db/client'
import { picture } from '@/db/schema'

export type KeptPicture = { retailerId: string; hash: string; width: number; height: number; at: Date }

/** Size of a picture that somebody sent before, whoever; null where nobody did. */
export async function findPictureSize(
  db: Db,
  hash: string,
): Promise<{ width: number; height: number } | null> {
  const [row] = await db
    .select({ width: picture.width, height: picture.height })
    .from(picture)
    .where(eq(picture.hash, hash))
    .limit(1)
  return row ?? null
}

/**
 * Writes the files and says that the retailer has them, so that no sweep comes between: files that no row names are an orphan at most, and a row is never without its files.
 * `writeFiles` writes nothing where they are there.
 */
export async function keepPicture(
  { db }: Database,
  { at, ...row }: KeptPicture,
  writeFiles: () => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockFiles(tx, row.hash)
    await writeFiles()
    await tx
      .insert(picture)
      .values({ ...row, sentAt: at })
      .onConflictDoUpdate({ target: [picture.retailerId, picture.hash], set: { sentAt: at } })
  })
}

/** One at a time writes or removes the files of a picture. It guards no stock and no row, so that a slow store makes nobody else wait. */
export async function lockFiles(tx: Tx, hash: string): Promise<void> {
  await tx.execute(
    sql`/* lockFiles */ select pg_advisory_xact_lock(hashtextextended(${`picture:${hash}`}, 0))`,
  )
}
