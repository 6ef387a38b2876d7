import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OnShortfall, StockCommand } from '@/db/stock/command'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { StockModel } from '@/db/stock/testing/stock-model'

const RUNS = 25
const SKUS = 2
const OPENING = 15

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture({ count: RUNS * SKUS * 4 })
})
afterAll(() => stock.close())

/** A command in small numbers: which SKU of the run, which hold of those made so far. */
type Step =
  | { kind: 'reserve'; sku: number; quantity: number; ttl: number | null }
  | { kind: 'commit' | 'release'; hold: number; quantity: number | undefined }
  | { kind: 'extend'; hold: number; ttl: number | null }
  | {
      kind: 'adjust' | 'set'
      sku: number
      bucket: 'onHand' | 'unavailable' | 'safetyStock'
      units: number
      onShortfall: OnShortfall
    }
  | { kind: 'move'; sku: number; to: 'available' | 'unavailable'; quantity: number; onShortfall: OnShortfall }

const sku = fc.nat({ max: SKUS - 1 })
const hold = fc.nat({ max: 12 })
const units = fc.integer({ min: 1, max: 6 })
const ttl = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null })
const onShortfall = fc.constantFrom<OnShortfall>('refuse', 'shorten')
const bucket = fc.constantFrom('onHand', 'onHand', 'onHand', 'unavailable', 'safetyStock' as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reserve' as const), sku, quantity: units, ttl }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('commit' as const, 'release' as const),
      hold,
      quantity: fc.option(units, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), hold, ttl }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('adjust' as const, 'set' as const),
      sku,
      bucket,
      units: fc.integer({ min: -6, max: 14 }),
      onShortfall,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      sku,
      to: fc.constantFrom('available' as const, 'unavailable' as const),
      quantity: units,
      onShortfall,
    }),
  },
)

/** What travels together, and how much time passes before it. */
const round = fc.record({
  seconds: fc.nat({ max: 40 }),
  jobs: fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
})

it('L17: whatever is commanded, Postgres answers like a shelf of single units, and the audit stays clean', async () => {
  const property = fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 8 }), async (rounds) => {
    const skuIds = [await stock.takeSku(OPENING), await stock.takeSku(OPENING)]
    const model = new StockModel(skuIds, OPENING)
    const holds: string[] = []
    for (const { seconds, jobs } of rounds) {
      stock.clock.pass(seconds)
      const batch = jobs.map((steps) => steps.map((one) => toCommand(one, { skuIds, holds })))
      const outcomes = await Promise.all(batch.map((commands) => stock.submit(commands)))
      const expected = batch.map((commands, index) =>
        model.decide(commands, stock.clock.now.getTime(), outcomes[index]),
      )
      expect(outcomes.map((outcome) => outcome.type)).toEqual(expected)
      for (const skuId of skuIds) {
        const { version: _, ...balance } = (await stock.balance(skuId)) ?? { ...model.empty, version: 0 }
        expect(balance).toEqual(model.balance(skuId))
      }
      expect(await listHolds(skuIds)).toEqual(model.listHolds())
    }
    expect(await stock.audit()).toEqual([])
  })
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
}, 60_000)

async function listHolds(skuIds: string[]) {
  const rows = await stock.database.sql<{ id: string; state: string; quantity: number }[]>`
    select id, state, quantity from reservation where sku_id = any(${skuIds}::uuid[]) order by id`
  return rows.map((row) => ({ ...row }))
}

function toCommand(one: Step, { skuIds, holds }: { skuIds: string[]; holds: string[] }): StockCommand {
  const at = (seconds: number | null) =>
    seconds === null ? null : new Date(stock.clock.now.getTime() + seconds * 1_000)
  const skuId = 'sku' in one ? (skuIds[one.sku] ?? '') : ''
  const reservationId = 'hold' in one ? (holds[one.hold % Math.max(1, holds.length)] ?? uuidv7()) : uuidv7()
  const reason = 'recount'
  switch (one.kind) {
    case 'reserve': {
      holds.push(reservationId)
      const owner = { kind: 'client', id: 'model' } as const
      return { kind: 'reserve', reservationId, skuId, quantity: one.quantity, owner, expiresAt: at(one.ttl) }
    }
    case 'commit':
      return { kind: 'commit', reservationId, quantity: one.quantity }
    case 'release':
      return { kind: 'release', reservationId }
    case 'extend':
      return { kind: 'extend', reservationId, expiresAt: at(one.ttl) }
    case 'adjust':
      return { ...one, kind: 'adjust', skuId, change: one.units, reason }
    case 'set':
      return { ...one, kind: 'set', skuId, quantity: one.units, expectedVersion: null, reason }
    case 'move': {
      const from = one.to === 'available' ? 'unavailable' : 'available'
      return { ...one, kind: 'move', skuId, from, reason }
    }
  }
}
