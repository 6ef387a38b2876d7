import { eq } from 'drizzle-orm'
import { confirmClaimedEmail } from '@/db/accounts/claimed-email'
import { forgetPerson } from '@/db/accounts/forget-person'
import { hashLinkToken, isSameHash } from '@/db/accounts/link-token'
import { hasNoOperator } from '@/db/accounts/setup-token'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { Doer } from '@/db/deeds/write-deed'
import { setupToken, user } from '@/db/schema'

export type BecomeOperatorOutcome =
  | { type: 'OperatorMade' }
  | { type: 'UnknownLink' }
  | { type: 'LinkUsed' }
  | { type: 'LinkExpired' }
  | KeyReused

/**
 * Makes a person the operator of a house that has none. Whoever holds the link could read the machine, so the address that they entered is taken for theirs.
 * Locks the links, so that of two who come at once one is refused.
 */
export async function becomeOperator(
  database: Database,
  { doer, key, userId, token, at }: { doer: Doer; key: string; userId: string; token: string; at: Date },
): Promise<BecomeOperatorOutcome> {
  const tokenHash = hashLinkToken(token)
  const outcome = await doOnce<Exclude<BecomeOperatorOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'becomeOperator', content: { tokenHash }, at },
    async (tx, record) => {
      const links = await tx.select().from(setupToken).orderBy(setupToken.id).for('update')
      const link = links.find((each) => isSameHash(each.tokenHash, tokenHash))
      if (!link) return { type: 'UnknownLink' }
      if (link.usedAt !== null || !(await hasNoOperator(tx))) return { type: 'LinkUsed' }
      if (link.expiresAt.getTime() <= at.getTime()) return { type: 'LinkExpired' }
      await tx.update(setupToken).set({ usedAt: at })
      await tx.update(user).set({ isOperator: true, updatedAt: at }).where(eq(user.id, userId))
      await confirmClaimedEmail(tx, { userId, at })
      await record({
        retailerId: null,
        kind: 'operator_made',
        subject: { type: 'person', id: userId },
        before: { isOperator: false },
        after: { isOperator: true },
      })
      return { type: 'OperatorMade' }
    },
  )
  await forgetPerson(database, userId)
  return outcome
}
