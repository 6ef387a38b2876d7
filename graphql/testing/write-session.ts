import type { Db } from '@/db/client'
import { newId } from '@/db/ids'
import { session } from '@/db/schema'

/** A session of somebody as signing in would have left it, with a token that nobody has; returns its id. */
export async function writeSession(db: Db, { userId, at }: { userId: string; at: Date }): Promise<string> {
  const id = newId()
  await db.insert(session).values({
    id,
    userId,
    token: `sha256:${id}`,
    expiresAt: new Date(at.getTime() + 86_400_000),
    createdAt: at,
    updatedAt: at,
  })
  return id
}
