import { createHash } from 'node:crypto'
import { type Credential, credentialCacheOf } from '@/db/accounts/credential-cache'
import type { Database } from '@/db/client'

const CHANNEL = 'onshelf_credentials'

/** What travels between processes is a hash of its own: it must not be what the tables keep. */
function fingerprint(credential: Credential): string {
  return createHash('sha256').update(credential).digest('base64url')
}

type IsMeant = (credential: Credential) => boolean

const listeners = new WeakMap<Database, Set<(isMeant: IsMeant) => void>>()

/** Tells of every credential that ended or whose person changed, wherever that was done. Returns what ends it. */
export function onForgotten(database: Database, tell: (isMeant: IsMeant) => void): () => void {
  const told = listeners.get(database) ?? new Set()
  listeners.set(database, told.add(tell))
  return () => told.delete(tell)
}

function forgetHere(database: Database, isMeant: IsMeant): void {
  credentialCacheOf(database).forget(isMeant)
  for (const tell of listeners.get(database) ?? []) tell(isMeant)
}

/** Ends what processes remember about a credential: here at once, elsewhere as soon as they are told. */
export async function forgetCredential(database: Database, credential: Credential): Promise<void> {
  forgetHere(database, (one) => one === credential)
  await database.sql`/* forgetCredential */ select pg_notify(${CHANNEL}, ${fingerprint(credential)})`
}

/** Forgets what other processes ended; after a lost connection everything, because a message may have been missed. */
export async function listenForForgotten(database: Database): Promise<{ stop(): Promise<void> }> {
  const cache = credentialCacheOf(database)
  const { unlisten } = await database.sql.listen(
    CHANNEL,
    (told) => forgetHere(database, (credential) => fingerprint(credential) === told),
    () => cache.forget(() => true),
  )
  return { stop: unlisten }
}
