import { revokeApiKeys } from '@/db/accounts/api-keys'
import { forgetCredential } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'

/** Ends all keys of a person everywhere: whoever knew the old password may have made one. */
export async function endApiKeys(
  database: Database,
  { userId, at }: { userId: string; at: Date },
): Promise<void> {
  for (const secretHash of await revokeApiKeys(database.db, { userId, at })) {
    await forgetCredential(database, `key:${secretHash}`)
  }
}
