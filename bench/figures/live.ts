import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judgeDelay } from '@/bench/figure'
import { openLiveService } from '@/bench/live-service'
import { fillShelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import { encodeId } from '@/graphql/base/opaque-id'

const CHANGES = 200
const AIM_MS = 300
const CROWD = 1_000
const CROWD_CHANGES = 30
const CROWD_AIM_MS = 1_000
const POLL_MS = 1_000

type Hot = { locationId: string; skuId: string }
/** When each version was seen, in ms. */
type Sightings = Map<number, number>

const FOLLOW = /* GraphQL */ `
  subscription Follow($locationId: ID!, $skuIds: [ID!]!) {
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

/**
 * From commit to the message on somebody else's socket, through the real server: 95 of 100. Beside it, what a page that
 * asks every second would see. Then the same with a thousand sockets on one item.
 */
export async function measureLive(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const service = await openLiveService(database, engine)
  try {
    const polled = await measurePolling(engine, hot)
    const one = await measureSockets(engine, service.url, hot, { sockets: 1, changes: CHANGES, gapMs: 20 })
    const crowd = await measureSockets(engine, service.url, hot, {
      sockets: CROWD,
      changes: CROWD_CHANGES,
      gapMs: 700,
    })
    return [
      judgeDelay('live', 'ms from commit to another socket, 95 of 100', {
        value: one,
        control: polled,
        limit: AIM_MS,
      }),
      judgeDelay('live-crowd', `ms to ${CROWD} sockets on one item, 95 of 100`, {
        value: crowd,
        control: polled,
        limit: CROWD_AIM_MS,
      }),
    ]
  } finally {
    await service.close()
    await engine.stop()
    await close()
  }
}

async function changeOnce(engine: StockEngine, hot: Hot): Promise<{ version: number; committedAt: number }> {
  const version = await fillShelf(engine, hot, 1)
  return { version, committedAt: performance.now() }
}

async function measureSockets(
  engine: StockEngine,
  url: string,
  hot: Hot,
  { sockets, changes, gapMs }: { sockets: number; changes: number; gapMs: number },
): Promise<number> {
  const watchers = await Promise.all(Array.from({ length: sockets }, () => followOnSocket(url, hot)))
  const delays: number[] = []
  for (let change = 0; change < changes; change++) {
    const { version, committedAt } = await changeOnce(engine, hot)
    await sleep(gapMs)
    for (const { seen } of watchers) {
      while (!seen.has(version)) await sleep(5)
      // The message may be there before the driver has told us of the commit.
      delays.push(Math.max(0, (seen.get(version) ?? 0) - committedAt))
    }
  }
  for (const { close } of watchers) await close()
  return percentile(delays, 0.95)
}

/** Ready once the snapshot has come. */
async function followOnSocket(
  url: string,
  hot: Hot,
): Promise<{ seen: Sightings; close(): Promise<void> | void }> {
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })
  const seen: Sightings = new Map()
  const variables = {
    locationId: encodeId('Location', hot.locationId),
    skuIds: [encodeId('Sku', hot.skuId)],
  }
  await new Promise<void>((resolve, reject) => {
    client.subscribe<{ stockLevelChanged: { stockLevels: { version: number }[] } }>(
      { query: FOLLOW, variables },
      {
        next: ({ data }) => {
          for (const { version } of data?.stockLevelChanged.stockLevels ?? [])
            seen.set(version, performance.now())
          resolve()
        },
        error: reject,
        complete: () => undefined,
      },
    )
  })
  return { seen, close: () => client.dispose() }
}

/** The control: a page that asks every second, with changes that fall anywhere between. */
async function measurePolling(engine: StockEngine, hot: Hot): Promise<number> {
  const delays: number[] = []
  const waiting = new Map<number, number>()
  for (let round = 0; round < 6; round++) {
    for (let change = 0; change < 9; change++) {
      const { version, committedAt } = await changeOnce(engine, hot)
      waiting.set(version, committedAt)
      await sleep(POLL_MS / 10)
    }
    const [level] = await listStockLevelsBySkus(engine.database.db, {
      locationId: hot.locationId,
      skuIds: [hot.skuId],
    })
    for (const [version, committedAt] of waiting) {
      if (version > (level?.version ?? 0)) continue
      delays.push(performance.now() - committedAt)
      waiting.delete(version)
    }
  }
  return percentile(delays, 0.95)
}
