import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { findRetailerApiKey } from '@/db/keys/retailer-api-keys'
import { forgetKey } from '@/db/keys/rotate-retailer-api-key'
import { apiKey } from '@/db/schema'

export type RevokeRetailerApiKeyOutcome = { type: 'RetailerApiKeyRevoked'; id: string } | KeyReused

/** Revokes a key of a retailer at once, and closes its open sockets; one that was revoked stays as it is. */
export async function revokeRetailerApiKey(
  database: Database,
  { doer, key, at, id }: Ask & { id: string },
): Promise<RevokeRetailerApiKeyOutcome> {
  const outcome = await doOnce<Exclude<RevokeRetailerApiKeyOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'revokeRetailerApiKey', content: { id }, at },
    async (tx, record) => {
      const found = await findRetailerApiKey(tx, id, { lock: true })
      if (found && found.revokedAt === null) {
        await tx.update(apiKey).set({ revokedAt: at }).where(eq(apiKey.id, id))
        await record({
          retailerId: found.retailerId,
          kind: 'api_key_revoked',
          subject: { type: 'api_key', id },
          before: { name: found.name, prefix: found.prefix },
          after: null,
        })
      }
      return { type: 'RetailerApiKeyRevoked', id }
    },
  )
  if (outcome.type === 'RetailerApiKeyRevoked') await forgetKey(database, id)
  return outcome
}
