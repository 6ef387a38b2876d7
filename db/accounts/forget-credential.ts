import { createHash } from 'node:crypto'
import { type Credential, credentialCacheOf } from '@/db/accounts/credential-cache'
import type { Database } from '@/db/client'

const CHANNEL = 'onshelf_credentials'

/** What travels between processes is a hash of its own: it must not be what the tables keep. */
function fingerprint(credential: Credential): string {
  return createHash('sha256').update(credential).digest('base64url')
}

/** Ends what processes remember about a credential: here at once, elsewhere as soon as they are told. */
export async function forgetCredential(database: Database, credential: Credential): Promise<void> {
  credentialCacheOf(database).forget((one) => one === credential)
  await database.sql`/* forgetCredential */ select pg_notify(${CHANNEL}, ${fingerprint(credential)})`
}

/** Forgets what other processes ended; after a lost connection everything, because a message may have been missed. */
export async function listenForForgotten(database: Database): Promise<{ stop(): Promise<void> }> {
  const cache = credentialCacheOf(database)
  const { unlisten } = await database.sql.listen(
    CHANNEL,
    (told) => cache.forget((credential) => fingerprint(credential) === told),
    () => cache.forget(() => true),
  )
  return { stop: unlisten }
}
