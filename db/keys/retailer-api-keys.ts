import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { KeyScope } from '@/db/accounts/key-scope'
import type { Db, Tx } from '@/db/client'
import { apiKey } from '@/db/schema'

/** A key of a retailer. */
export type RetailerApiKeyRow = Omit<typeof apiKey.$inferSelect, 'retailerId' | 'scopes' | 'userId'> & {
  retailerId: string
  scopes: KeyScope[]
}

export type RetailerApiKeyState = 'working' | 'expired' | 'revoked'

export function stateOfKey({ revokedAt, expiresAt }: RetailerApiKeyRow, at: Date): RetailerApiKeyState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && expiresAt.getTime() <= at.getTime() ? 'expired' : 'working'
}

const LISTED_MAX = 200

/** The keys of a retailer, newest first, also those that have ended: the ledger and the deeds name them. At most 200. */
export async function listRetailerApiKeys(db: Db, retailerId: string): Promise<RetailerApiKeyRow[]> {
  const rows = await db
    .select()
    .from(apiKey)
    .where(eq(apiKey.retailerId, retailerId))
    .orderBy(desc(apiKey.id))
    .limit(LISTED_MAX)
  return rows as RetailerApiKeyRow[]
}

/** A key of whichever retailer, whatever has become of it; `lock` where that is about to change. */
export async function findRetailerApiKey(
  db: Db | Tx,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<RetailerApiKeyRow | null> {
  const asked = db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.id, id), isNotNull(apiKey.retailerId)))
  const [row] = await (lock ? asked.for('update') : asked)
  return (row as RetailerApiKeyRow | undefined) ?? null
}
