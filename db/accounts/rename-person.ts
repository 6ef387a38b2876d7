import { eq } from 'drizzle-orm'
import { forgetPerson } from '@/db/accounts/forget-person'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { user } from '@/db/schema'

export type RenamePersonOutcome = { type: 'PersonRenamed' } | KeyReused

/** Changes what a person is called, from their next request on. No deed tells of it: a name must be able to go with its account. */
export async function renamePerson(
  database: Database,
  { userId, name, ...ask }: Ask & { userId: string; name: string },
): Promise<RenamePersonOutcome> {
  const outcome = await doOnce<{ type: 'PersonRenamed' }>(
    database,
    { ...ask, kind: 'renamePerson', content: { name } },
    async (tx) => {
      await tx.update(user).set({ name, updatedAt: ask.at }).where(eq(user.id, userId))
      return { type: 'PersonRenamed' }
    },
  )
  await forgetPerson(database, userId)
  return outcome
}
