import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { closeConnections, post } from '@/bench/torture/clients/post'
import type { ServerOptions, ServerReady } from '@/bench/torture/processes/server'
import { openPopulation, type Population } from '@/bench/torture/world'
import { auditDatabase } from '@/db/audit/audit-database'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { adjustStock } from '@/db/stock/adjust-stock'
import { createStockEngine } from '@/db/stock/engine'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { encodeId } from '@/graphql/base/opaque-id'
import { bundleForNode } from '@/scripts/build/bundle-for-node.mjs'

const CLIENTS = 32
const RESTARTS = 2

let test: TestDatabase
let shop: Population
beforeAll(async () => {
  test = await createTestDatabase()
  shop = await openPopulation(test.database, { clients: CLIENTS, crowd: 0 })
  const engine = createStockEngine({ database: test.database, clock: () => new Date() })
  await adjustStock(engine, {
    locationId: shop.place.locationId,
    caller: 'system',
    key: 'opening',
    skuId: shop.place.skuIds[0] ?? '',
    bucket: 'onHand',
    change: 100_000,
    reason: 'received',
    onShortfall: 'refuse',
  })
  await engine.stop()
  // Bundled as the product is: its sources would take the process of every start half a minute on a busy machine.
  await bundleForNode(PROJECT_ROOT, {
    entryPoints: ['bench/torture/processes/server.ts'],
    folder: 'restart-under-load',
    withPackages: true,
  })
}, 120_000)
afterAll(async () => {
  closeConnections()
  await test.close()
})

interface Running {
  child: ChildProcess
  port: number
  /** What it said on stdout and stderr. */
  said(): string
}

async function start(port: number): Promise<Running> {
  const options: ServerOptions = { databaseUrl: test.url, port, waitingMax: 5_000 }
  const child = fork('dist/restart-under-load/server.js', [JSON.stringify(options)], {
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`It did not start: ${said}`))),
  ])) as [ServerReady]
  return { child, port: ready.port, said: () => said }
}

async function stop({ child }: Running): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  return ((await exit) as [number | null])[0]
}

const RESERVE = `mutation($input: ReserveStockInput!) { reserveStock(input: $input) {
  __typename ... on StockReserved { reservations { id } } } }`

type Tried = { answer: { type: string; id?: string } } | { failure: string }

/** Answers that are neither an outcome nor 503. */
const lies: string[] = []

/** One attempt. Only a refused or lost connection and 503 are failures: anything else that is no outcome is a lie. */
async function reserve(url: string, secret: string, key: string): Promise<Tried> {
  const input = {
    key,
    locationId: encodeId('Location', shop.place.locationId),
    ownerId: 'restart',
    lines: [{ skuId: encodeId('Sku', shop.place.skuIds[0] ?? ''), quantity: 1 }],
  }
  const body = JSON.stringify({ query: RESERVE, variables: { input } })
  let got: Awaited<ReturnType<typeof post>>
  try {
    got = await post({ url, secret, body, timeoutMs: 15_000 })
  } catch (error) {
    return { failure: String((error as NodeJS.ErrnoException).code ?? error) }
  }
  if (got.status === 503) return { failure: '503' }
  const outcome = JSON.parse(got.text).data?.reserveStock
  if (!outcome) {
    lies.push(`${got.status} ${got.text}`)
    return { failure: 'a lie' }
  }
  return { answer: { type: outcome.__typename, id: outcome.reservations?.[0]?.id } }
}

async function waitUntilReady(url: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await sleep(50)
  }
}

it('a restart under load loses no answer to a client that retries once', { timeout: 600_000 }, async () => {
  let server = await start(0)
  const url = `http://127.0.0.1:${server.port}/graphql`
  await waitUntilReady(url)

  const closeCodes: number[] = []
  const socket = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: () => sleep(50),
    shouldRetry: () => true,
    on: { closed: (event) => closeCodes.push((event as { code: number }).code) },
  })
  let snapshots = 0
  const watched = {
    query:
      'subscription($l: ID!, $s: [ID!]!) { stockLevelChanged(locationId: $l, skuIds: $s) { isSnapshot } }',
    variables: {
      l: encodeId('Location', shop.place.locationId),
      s: [encodeId('Sku', shop.place.skuIds[0] ?? '')],
    },
  }
  const errors: unknown[] = []
  socket.subscribe<{ stockLevelChanged: { isSnapshot: boolean } }>(watched, {
    next: ({ data }) => {
      if (data?.stockLevelChanged.isSnapshot) snapshots += 1
    },
    error: (error) => errors.push(error),
    complete: () => undefined,
  })

  let isOver = false
  const outcomes = new Map<string, { type: string; id?: string }>()
  const failures: string[] = []
  const lost: string[] = []
  const clients = shop.clients.map(async ({ secret }, client) => {
    for (let n = 0; !isOver; n += 1) {
      const key = `restart-${client}-${n}`
      let tried = await reserve(url, secret, key)
      if ('failure' in tried) {
        failures.push(tried.failure)
        await waitUntilReady(url)
        tried = await reserve(url, secret, key)
      }
      if ('answer' in tried) outcomes.set(`${client} ${key}`, tried.answer)
      else lost.push(tried.failure)
    }
  })

  const said: string[] = []
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const before = outcomes.size
    await expect.poll(() => outcomes.size, { timeout: 60_000 }).toBeGreaterThan(before + 100)
    expect(await stop(server)).toBe(0)
    said.push(server.said())
    server = await start(server.port)
  }
  const before = outcomes.size
  await expect.poll(() => outcomes.size, { timeout: 60_000 }).toBeGreaterThan(before + 100)
  await expect.poll(() => snapshots, { timeout: 60_000 }).toBeGreaterThanOrEqual(1 + RESTARTS)
  isOver = true
  await Promise.all(clients)

  expect({ lies, lost }).toEqual({ lies: [], lost: [] })
  expect([...new Set([...outcomes.values()].map(({ type }) => type))]).toEqual(['StockReserved'])
  // Something did meet the stop: else this proves nothing.
  expect(failures).toContain('503')
  expect(closeCodes.filter((code) => code !== 1006)).toEqual(Array(RESTARTS).fill(1012))
  expect(errors).toEqual([])
  expect(said.join('')).not.toMatch(/"level":[56]0/)

  // What was answered is what stands there: every answer has a hold of its own, and there is none that nobody was told of.
  const told = [...outcomes.values()].map(({ id }) => id)
  expect(new Set(told).size).toBe(told.length)
  const [row] = await test.database.sql`select count(*)::int as holds from reservation`
  expect(row?.holds).toBe(told.length)
  expect((await auditDatabase(test.database)).isClean).toBe(true)
  await socket.dispose()
  expect(await stop(server)).toBe(0)
})
