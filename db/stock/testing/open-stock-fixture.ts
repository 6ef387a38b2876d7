import { uuidv7 } from 'uuidv7'
import { auditDatabase } from '@/db/audit/audit-database'
import type { Database } from '@/db/client'
import type { SkuId } from '@/db/ids'
import type { StockCommand } from '@/db/stock/command'
import { createStockEngine, type StockEngine, type StockEngineOptions } from '@/db/stock/engine'
import type { StockJob } from '@/db/stock/job'
import type { Buckets, StockChanged, StockOutcome } from '@/db/stock/outcome'
import { createListings, type Listings } from '@/db/stock/testing/create-listings'
import { createTestDatabase } from '@/db/testing/create-test-database'

export interface StockFixture extends Listings {
  database: Database
  url: string
  engine: StockEngine
  /** The engine's time: stands still until a test moves it. */
  clock: { now: Date; pass(seconds: number): void }
  /** A further engine on the same database: what another process would be. */
  openEngine(options?: Partial<StockEngineOptions>): StockEngine
  /** The first SKU that no test has used yet, with this many units on the shelf. */
  takeSku(onHand?: number): Promise<SkuId>
  /** Submits commands under a fresh key as `user:test`, unless told otherwise. */
  submit(commands: readonly StockCommand[], job?: Partial<StockJob>): Promise<StockOutcome>
  /** The same to one of the further engines. */
  submitTo(
    engine: StockEngine,
    commands: readonly StockCommand[],
    job?: Partial<StockJob>,
  ): Promise<StockOutcome>
  /** A hold of `quantity` units, made by `user:test`. */
  hold(
    skuId: SkuId,
    quantity: number,
    more?: { ttlSeconds?: number | null; caller?: string },
  ): Promise<string>
  balance(skuId: SkuId): Promise<(Buckets & { version: number }) | undefined>
  /** The numbers of the invariants that the audit finds broken. */
  audit(): Promise<string[]>
  close(): Promise<void>
}

/** A database of its own with `count` listed SKUs and an engine on it. */
export async function openStockFixture({ count = 60 }: { count?: number } = {}): Promise<StockFixture> {
  const test = await createTestDatabase()
  const { database } = test
  const listings = await createListings(database, { count })
  const clock = {
    now: new Date('2026-03-02T09:00:00Z'),
    pass(seconds: number) {
      clock.now = new Date(clock.now.getTime() + seconds * 1_000)
    },
  }
  const engines: StockEngine[] = []
  const openEngine = (options: Partial<StockEngineOptions> = {}): StockEngine => {
    const now = () => clock.now
    const engine = createStockEngine({ database, clock: now, batchClock: now, ...options })
    engines.push(engine)
    return engine
  }
  const engine = openEngine()
  const unused = [...listings.skuIds]

  const submitTo: StockFixture['submitTo'] = (to, commands, job = {}) =>
    to.submit<StockChanged>({
      locationId: listings.locationId,
      caller: 'user:test',
      key: uuidv7(),
      kind: 'test',
      content: null,
      commands,
      ...job,
    })
  const submit: StockFixture['submit'] = (commands, job) => submitTo(engine, commands, job)

  async function takeSku(onHand = 0): Promise<SkuId> {
    const skuId = unused.shift()
    if (!skuId) throw new Error('This test file needs more listings.')
    if (onHand > 0) {
      const fill = { kind: 'adjust', skuId, bucket: 'onHand', change: onHand, reason: 'received' } as const
      expectChanged(await submit([{ ...fill, onShortfall: 'refuse' }]))
    }
    return skuId
  }

  async function hold(
    skuId: SkuId,
    quantity: number,
    { ttlSeconds = 900, caller = 'user:test' }: { ttlSeconds?: number | null; caller?: string } = {},
  ): Promise<string> {
    const reservationId = uuidv7()
    const owner = { kind: ttlSeconds === null ? 'client' : 'cart', id: reservationId } as const
    const expiresAt = ttlSeconds === null ? null : new Date(clock.now.getTime() + ttlSeconds * 1_000)
    expectChanged(
      await submit([{ kind: 'reserve', reservationId, skuId, quantity, owner, expiresAt }], { caller }),
    )
    return reservationId
  }

  return {
    ...listings,
    database,
    url: test.url,
    engine,
    clock,
    openEngine,
    takeSku,
    submit,
    submitTo,
    hold,
    balance: async (skuId) => {
      const [row] = await database.sql<(Buckets & { version: number })[]>`
        select on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", back_room as "backRoom", version::float8 from stock_level
        where location_id = ${listings.locationId} and sku_id = ${skuId}`
      return row && { ...row }
    },
    audit: async () => {
      const report = await auditDatabase(database)
      return report.invariants.filter((one) => one.violationCount > 0).map((one) => one.invariant)
    },
    close: async () => {
      await Promise.all(engines.map((one) => one.stop()))
      await test.close()
    },
  }
}

/** Fails the test with the refusal where there is one. */
export function expectChanged(outcome: StockOutcome): StockChanged {
  if (outcome.type !== 'StockChanged') throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  return outcome
}
