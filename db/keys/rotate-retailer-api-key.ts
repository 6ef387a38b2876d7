import { and, eq, gt } from 'drizzle-orm'
import { keepSecret } from '@/db/accounts/api-keys'
import { forgetCredential } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { findRetailerApiKey, stateOfKey } from '@/db/keys/retailer-api-keys'
import { apiKey } from '@/db/schema'

export type RotateRetailerApiKeyOutcome =
  | { type: 'RetailerApiKeyRotated'; id: string; replacedId: string }
  /** It was revoked, has expired, or was replaced: make another one. */
  | { type: 'NotWorking' }
  | KeyReused

/**
 * Makes another key in the place of one, for the same program: same name, scopes, places and integration, so that its retries find what the old key did. The old one ends after the time
 * of grace, or at once where that is nothing; never later than it would have ended by itself. Its own time, where it has one, begins anew.
 */
export async function rotateRetailerApiKey(
  database: Database,
  {
    doer,
    key,
    at,
    id: replacedId,
    graceMinutes,
    secretOf,
  }: Ask & { id: string; graceMinutes: number; secretOf: (id: string) => string },
): Promise<RotateRetailerApiKeyOutcome> {
  const outcome = await doOnce<Exclude<RotateRetailerApiKeyOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'rotateRetailerApiKey', content: { id: replacedId, graceMinutes }, at },
    async (tx, record) => {
      const old = await findRetailerApiKey(tx, replacedId, { lock: true })
      if (old === null || stateOfKey(old, at) !== 'working') return { type: 'NotWorking' }
      // One in its time of grace has a successor already: a second one would live on unseen.
      const ofSuccessors = and(eq(apiKey.integrationId, old.integrationId), gt(apiKey.id, old.id))
      if ((await tx.$count(apiKey, ofSuccessors)) > 0) return { type: 'NotWorking' }
      const graceEndsAt = new Date(at.getTime() + graceMinutes * 60_000)
      const endsAt = old.expiresAt !== null && old.expiresAt < graceEndsAt ? old.expiresAt : graceEndsAt
      const livedMs = old.expiresAt && old.expiresAt.getTime() - old.createdAt.getTime()
      const expiresAt = livedMs === null ? null : new Date(at.getTime() + livedMs)
      const id = newId()
      await tx
        .update(apiKey)
        .set(graceMinutes === 0 ? { revokedAt: at } : { expiresAt: endsAt })
        .where(eq(apiKey.id, replacedId))
      await tx.insert(apiKey).values({
        id,
        retailerId: old.retailerId,
        integrationId: old.integrationId,
        name: old.name,
        scopes: old.scopes,
        locationIds: old.locationIds,
        createdBy: doer.caller,
        createdAt: at,
        expiresAt,
        ...keepSecret(secretOf(id)),
      })
      await record({
        retailerId: old.retailerId,
        kind: 'api_key_rotated',
        subject: { type: 'api_key', id },
        before: { key: replacedId, endsAt: old.expiresAt?.toISOString() ?? null },
        after: { key: id, endsAt: endsAt.toISOString() },
      })
      return { type: 'RetailerApiKeyRotated', id, replacedId }
    },
  )
  if (outcome.type === 'RetailerApiKeyRotated') await forgetKey(database, replacedId)
  return outcome
}

/** Also by a retry, since the first may have been cut off right before this. */
export async function forgetKey(database: Database, id: string): Promise<void> {
  const found = await findRetailerApiKey(database.db, id)
  if (found) await forgetCredential(database, `key:${found.secretHash}`)
}
