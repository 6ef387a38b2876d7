import { isNull } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { demoFill } from '@/db/schema'

/** The demo that is in this database, or null: it was never filled, or it was taken away. */
export async function findDemo({
  db,
}: Pick<Database, 'db'>): Promise<{ seed: number; filledAt: Date } | null> {
  const [demo] = await db.select().from(demoFill).where(isNull(demoFill.removedAt))
  return demo ?? null
}
