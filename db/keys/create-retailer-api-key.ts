import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { keepSecret } from '@/db/accounts/api-keys'
import type { KeyScope } from '@/db/accounts/key-scope'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { listUnknownPlaces } from '@/db/people/list-unknown-places'
import { apiKey } from '@/db/schema'

export interface NewRetailerApiKey {
  retailerId: string
  name: string
  scopes: readonly KeyScope[]
  /** Null: all places of the retailer. */
  locationIds: readonly string[] | null
  expiresAt: Date | null
}

export type CreateRetailerApiKeyOutcome =
  | { type: 'RetailerApiKeyCreated'; id: string }
  | { type: 'UnknownPlace' }
  | { type: 'TooMany' }
  | KeyReused

/**
 * Makes a key of a retailer. `secretOf` makes the secret from the key's id, so that a retry tells the same one and nothing keeps it. At most `liveMax` of a retailer
 * work at once.
 */
export function createRetailerApiKey(
  database: Database,
  {
    doer,
    key,
    at,
    liveMax,
    secretOf,
    ...asked
  }: Ask & NewRetailerApiKey & { liveMax: number; secretOf: (id: string) => string },
): Promise<CreateRetailerApiKeyOutcome> {
  const { retailerId, name, expiresAt } = asked
  const scopes = [...new Set(asked.scopes)].sort()
  const locationIds = asked.locationIds && [...new Set(asked.locationIds)].sort()
  const content = { retailerId, name, scopes, locationIds, expiresAt: expiresAt?.toISOString() ?? null }
  return doOnce<Exclude<CreateRetailerApiKeyOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'createRetailerApiKey', content, at },
    async (tx, record) => {
      if ((await listUnknownPlaces(tx, { retailerId, locationIds })).length > 0)
        return { type: 'UnknownPlace' }
      // Keys of one retailer are made one after the other: else a crowd would count before any of it was written.
      await lockRetailer(tx, retailerId)
      const isLive = and(isNull(apiKey.revokedAt), or(isNull(apiKey.expiresAt), gt(apiKey.expiresAt, at)))
      const live = await tx.$count(apiKey, and(eq(apiKey.retailerId, retailerId), isLive))
      if (live >= liveMax) return { type: 'TooMany' }
      const id = newId()
      await tx.insert(apiKey).values({
        id,
        retailerId,
        integrationId: id,
        name,
        scopes,
        locationIds,
        createdBy: doer.caller,
        createdAt: at,
        expiresAt,
        ...keepSecret(secretOf(id)),
      })
      await record({
        retailerId,
        kind: 'api_key_created',
        subject: { type: 'api_key', id },
        before: null,
        after: content,
      })
      return { type: 'RetailerApiKeyCreated', id }
    },
  )
}
