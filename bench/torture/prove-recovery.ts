import { setTimeout as sleep } from 'node:timers/promises'
import type { Contradiction } from '@/bench/torture/check/tables'
import type { Client } from '@/bench/torture/clients/client'
import { post } from '@/bench/torture/clients/post'
import type { Ask } from '@/bench/torture/history'
import type { Watcher } from '@/bench/torture/watcher'
import type { Person, Place } from '@/bench/torture/world'
import { revokeApiKeys } from '@/db/accounts/api-keys'
import { forgetCredential } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'

const WITHIN_MS = 15_000
/** Far below the time for which a process believes what it read (30 s). */
const FORGOTTEN_MS = 3_000

interface Recovery {
  place: Place
  /** A client of that place. */
  client: Client
  /** One on each server. */
  watchers: readonly Watcher[]
}

/** Nobody has touched a process since the last blow: each server carries a change through, and the screens of each are told of it. */
export async function proveRecovery({ place, client, watchers }: Recovery): Promise<Contradiction[]> {
  const found: Contradiction[] = []
  const [skuId = ''] = place.skuIds
  for (const server of watchers.keys()) {
    const reserve = { verb: 'reserveStock', lines: [{ skuId, quantity: 1 }], ttlSeconds: 60 } as const
    const name = `server ${server} did not come back by itself`
    const answered = (async () => {
      for (const ask of makeAvailable(skuId)) await client.send(ask, { server })
      return client.send(reserve, { server })
    })()
    const reply = await Promise.race([answered, sleep(WITHIN_MS, null, { ref: false })])
    const version = reply?.changes[0]?.version
    if (version === undefined) {
      found.push({ name, what: `it answered a reservation with ${reply?.type ?? 'nothing'}` })
      continue
    }
    for (const [at, watcher] of watchers.entries()) {
      if (await isTold(watcher, skuId, version)) continue
      found.push({
        name: `the screens of server ${at} did not come back`,
        what: `version ${version} of ${skuId}`,
      })
    }
  }
  return found
}

/** The clients have raised the safety stock as they liked: it may hold back more than is brought. */
function makeAvailable(skuId: string): Ask[] {
  const canShorten = false
  return [
    { verb: 'setStock', skuId, bucket: 'safetyStock', quantity: 0, expectedVersion: null, canShorten },
    { verb: 'adjustStock', skuId, bucket: 'onHand', change: 20, canShorten },
  ]
}

async function isTold(watcher: Watcher, skuId: string, version: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < WITHIN_MS; waitedMs += 50) {
    if (watcher.versionOf(skuId) >= version) return true
    await sleep(50)
  }
  return false
}

/** What travels between the processes besides stock: a key that is ended is refused everywhere long before caches grow old. */
export async function proveKeysAreForgotten(
  database: Database,
  urls: readonly string[],
  { secret, caller, userId }: Person,
): Promise<Contradiction[]> {
  const body = JSON.stringify({ query: '{ viewer { __typename } }' })
  const ask = (url: string) =>
    post({ url: `${url}/graphql`, secret, body, timeoutMs: 3_000 }).catch(() => null)
  await Promise.all(urls.map(ask))
  const id = caller.replace('key:', '')
  const [secretHash] = await revokeApiKeys(database.db, { id, userId, at: new Date() })
  if (secretHash === undefined) throw new Error('The key was gone already.')
  await forgetCredential(database, `key:${secretHash}`)
  const found: Contradiction[] = []
  for (const [server, url] of urls.entries()) {
    let waitedMs = 0
    for (; waitedMs < FORGOTTEN_MS && (await ask(url))?.status !== 401; waitedMs += 50) await sleep(50)
    if (waitedMs < FORGOTTEN_MS) continue
    found.push({ name: `server ${server} did not hear that a key was ended`, what: `after ${waitedMs} ms` })
  }
  return found
}
