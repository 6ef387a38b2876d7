import { setTimeout as sleep } from 'node:timers/promises'
import type { Contradiction } from '@/bench/torture/check/tables'
import type { Client } from '@/bench/torture/clients/client'
import type { Watcher } from '@/bench/torture/watcher'
import type { Place } from '@/bench/torture/world'

const WITHIN_MS = 15_000

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
    const name = `server ${server} did not come back by itself`
    const fill = { verb: 'adjustStock', skuId, bucket: 'onHand', change: 20, canShorten: false } as const
    const reserve = { verb: 'reserveStock', lines: [{ skuId, quantity: 1 }], ttlSeconds: 60 } as const
    const answered = (async () => {
      await client.send(fill, { server })
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

async function isTold(watcher: Watcher, skuId: string, version: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < WITHIN_MS; waitedMs += 50) {
    if (watcher.versionOf(skuId) >= version) return true
    await sleep(50)
  }
  return false
}
