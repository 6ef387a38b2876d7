import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { percentile } from '@/bench/percentile'
import { encodeId } from '@/graphql/base/opaque-id'

/** What the parent process asks for: `sockets` of them, in turn one for each item, all at one location. */
export interface StormSockets {
  url: string
  locationId: string
  skuIds: string[]
  sockets: number
}

/** One change, as the parent saw it committed. */
export interface StormChange {
  skuId: string
  version: number
  /** In ms since 1970, to a fraction of one. */
  committedAt: number
}

export interface StormDelays {
  /** Of every change on every socket that follows its item, in ms. */
  p50: number
  p95: number
  p99: number
  /** Changes times their sockets. */
  told: number
  /** Messages in which they came: one may tell of several changes. */
  messages: number
  /** Those of which nothing was heard until the end. */
  untold: number
}

interface Follower {
  skuId: string
  /** Ascending, with the time at which each was seen. */
  seen: { version: number; at: number }[]
}

const FOLLOW = /* GraphQL */ `
  subscription Storm($locationId: ID!, $skuIds: [ID!]!) {
    stockLevelChanged(locationId: $locationId, skuIds: $skuIds) {
      stockLevels {
        version
        availability {
          label
        }
      }
    }
  }
`

// The pages: a process of its own, so that what they cost is not the server's. Ready when every snapshot has come; then told of the
// changes by and by, and after the last of them, which is none, it answers with their delays.
process.once('message', (asked: StormSockets) => void run(asked))

async function run({ url, locationId, skuIds, sockets }: StormSockets): Promise<void> {
  const followers: Follower[] = []
  for (let socket = 0; socket < sockets; socket++) {
    followers.push(await follow(url, locationId, skuIds[socket % skuIds.length] ?? ''))
  }
  const changes: StormChange[] = []
  process.on('message', (more: StormChange[]) => {
    changes.push(...more)
    if (more.length === 0) process.send?.(measureDelays(followers, changes))
  })
  process.send?.({})
}

async function follow(url: string, locationId: string, skuId: string): Promise<Follower> {
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })
  const follower: Follower = { skuId, seen: [] }
  const variables = { locationId: encodeId('Location', locationId), skuIds: [encodeId('Sku', skuId)] }
  await new Promise<void>((resolve, reject) => {
    client.subscribe<{ stockLevelChanged: { stockLevels: { version: number }[] } }>(
      { query: FOLLOW, variables },
      {
        next: ({ data }) => {
          const at = performance.timeOrigin + performance.now()
          for (const { version } of data?.stockLevelChanged.stockLevels ?? [])
            follower.seen.push({ version, at })
          resolve()
        },
        error: reject,
        complete: () => undefined,
      },
    )
  })
  return follower
}

/** Whoever was told of a version was told of all before it. */
function measureDelays(followers: readonly Follower[], changes: readonly StormChange[]): StormDelays {
  const bySku = new Map<string, StormChange[]>()
  for (const change of changes.toSorted((a, b) => a.version - b.version)) {
    const before = bySku.get(change.skuId)
    if (before) before.push(change)
    else bySku.set(change.skuId, [change])
  }
  const delays: number[] = []
  let untold = 0
  let messages = 0
  for (const { skuId, seen } of followers) {
    messages += seen.length
    let next = 0
    for (const { version, committedAt } of bySku.get(skuId) ?? []) {
      while (next < seen.length && (seen[next]?.version ?? 0) < version) next += 1
      const sighting = seen[next]
      // The message may be there before the driver has told of the commit.
      if (sighting) delays.push(Math.max(0, sighting.at - committedAt))
      else untold += 1
    }
  }
  const at = (share: number) => percentile(delays, share)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), told: delays.length, messages, untold }
}
