import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockChanged } from '@/db/stock/outcome'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

const JOBS = 3_000
const SKUS = 5

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture({ count: SKUS })
})
afterAll(() => stock.close())

it('three processes, 3,000 jobs of every kind on five hot items, time passing: every invariant holds afterwards', async () => {
  const skuIds = await Promise.all(Array.from({ length: SKUS }, () => stock.takeSku(300)))
  const engines = [stock.engine, stock.openEngine(), stock.openEngine()]
  const [seed] = fc.sample(fc.integer(), 1)
  const random = fc.sample(fc.nat({ max: 9_999 }), { numRuns: JOBS * 4, seed })
  const draw = (max: number) => (random.pop() ?? 0) % max
  const holds: string[] = []
  const types = new Map<string, number>()

  await Promise.all(
    Array.from({ length: 150 }, async (_, worker) => {
      for (let job = worker; job < JOBS; job += 150) {
        const engine = engines[job % engines.length] ?? stock.engine
        const outcome = await engine.submit<StockChanged>({
          locationId: stock.locationId,
          caller: 'user:test',
          key: uuidv7(),
          kind: 'test',
          content: null,
          commands: makeCommands(),
        })
        types.set(outcome.type, (types.get(outcome.type) ?? 0) + 1)
        if (job % 50 === 0) stock.clock.pass(1)
      }
    }),
  )

  function makeCommands(): StockCommand[] {
    const skuId = skuIds[draw(SKUS)] ?? ''
    const reservationId = holds[draw(holds.length + 1)] ?? uuidv7()
    switch (draw(10)) {
      case 0:
        return [{ kind: 'commit', reservationId }]
      case 1:
        return [{ kind: 'release', reservationId }]
      case 2:
        return [{ kind: 'extend', reservationId, expiresAt: null }]
      case 3:
        return [
          {
            kind: 'adjust',
            skuId,
            bucket: 'onHand',
            change: draw(9) - 6,
            reason: 'recount',
            onShortfall: 'shorten',
          },
        ]
      case 4:
        return [
          {
            kind: 'move',
            skuId,
            from: 'available',
            to: 'unavailable',
            quantity: 1,
            reason: 'damaged',
            onShortfall: 'refuse',
          },
        ]
      default:
        return [skuId, skuIds[draw(SKUS)] ?? ''].map((id) => {
          const made = uuidv7()
          holds.push(made)
          const owner = { kind: 'client', id: made } as const
          const expiresAt = new Date(stock.clock.now.getTime() + 1_000 * (1 + draw(30)))
          return { kind: 'reserve', reservationId: made, skuId: id, quantity: 1 + draw(3), owner, expiresAt }
        })
    }
  }

  expect([...types.values()].reduce((sum, count) => sum + count, 0)).toBe(JOBS)
  expect(types.get('StockChanged')).toBeGreaterThan(JOBS / 4)
  expect(await stock.audit()).toEqual([])
}, 60_000)

it('2,000 buyers of 50 units over three processes: 50 get one, 1,950 are told', async () => {
  const engines = [stock.engine, stock.openEngine(), stock.openEngine()]
  const skuId = stock.skuIds[0] ?? ''
  const recount = { kind: 'set', skuId, bucket: 'onHand', quantity: 50, reason: 'recount' } as const
  const free = { kind: 'set', skuId, bucket: 'unavailable', quantity: 0, reason: 'recount' } as const
  await stock.submit([{ ...free, expectedVersion: null, onShortfall: 'shorten' }])
  await stock.submit([
    { ...recount, quantity: 0, expectedVersion: null, onShortfall: 'shorten' },
    { ...recount, expectedVersion: null, onShortfall: 'shorten' },
  ])
  const outcomes = await Promise.all(
    Array.from({ length: 2_000 }, (_, buyer) =>
      (engines[buyer % 3] ?? stock.engine).submit<StockChanged>({
        locationId: stock.locationId,
        caller: `user:${buyer}`,
        key: uuidv7(),
        kind: 'test',
        content: null,
        commands: [
          {
            kind: 'reserve',
            reservationId: uuidv7(),
            skuId,
            quantity: 1,
            owner: { kind: 'client', id: 'sale' },
            expiresAt: null,
          },
        ],
      }),
    ),
  )
  const count = (type: string) => outcomes.filter((outcome) => outcome.type === type).length
  expect([count('StockChanged'), count('InsufficientStock')]).toEqual([50, 1_950])
  expect(await stock.audit()).toEqual([])
}, 60_000)
