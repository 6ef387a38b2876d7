import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockOutcome } from '@/db/stock/outcome'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { openRaces, type Races, reserve } from '@/db/stock/testing/open-races'

let races: Races
beforeAll(async () => {
  races = await openRaces()
})
afterAll(() => races.close())
afterEach(async () => expect(await races.stock.audit()).toEqual([]))

const typesOf = (outcomes: readonly StockOutcome[]) => outcomes.map(({ type }) => type)

it('L1, L2: two processes that both saw the last unit sell it once: the decision is made from the locked row', async () => {
  const { stock, other, race, submitTo } = races
  const skuId = await stock.takeSku(1)
  const outcomes = await race(skuId, [
    () => submitTo(stock.engine, [reserve(skuId)]),
    () => submitTo(other, [reserve(skuId)]),
  ])
  expect(typesOf(outcomes)).toEqual(['StockChanged', 'InsufficientStock'])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 1 })
})

it('L9, L3: whichever path the units leave by, a hold and a loss at once do not take the same unit', async () => {
  const { stock, other, race, submitTo } = races
  const orders = [
    { isHoldFirst: true, types: ['StockChanged', 'UnitsPromised'] },
    { isHoldFirst: false, types: ['StockChanged', 'InsufficientStock'] },
  ]
  for (const { isHoldFirst, types } of orders) {
    const skuId = await stock.takeSku(3)
    const loss = { kind: 'adjust', skuId, bucket: 'onHand', change: -2, reason: 'damaged' } as const
    const hold = () => submitTo(stock.engine, [reserve(skuId, 2)])
    const lose = () => submitTo(other, [{ ...loss, onShortfall: 'refuse' }])
    const outcomes = await race(skuId, isHoldFirst ? [hold, lose] : [lose, hold])
    expect(typesOf(outcomes)).toEqual(types)
  }
})

it('I7: the same key sent to two processes at once is decided once, and both get its outcome, the second at its first attempt', async () => {
  const { stock, race, submitTo } = races
  const skuId = await stock.takeSku(5)
  const key = uuidv7()
  const warnings: unknown[] = []
  const second = stock.openEngine({ log: { warn: (warning: unknown) => warnings.push(warning) } })
  const [first, same] = await race(skuId, [
    () => submitTo(stock.engine, [reserve(skuId)], { key }),
    () => submitTo(second, [reserve(skuId)], { key }),
  ])
  expect(first).toMatchObject({ type: 'StockChanged' })
  expect(same).toEqual(first)
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  // Without the look behind the lock the key of the table refuses it, and a second attempt has to find the answer.
  expect(warnings).toEqual([])
})

it('I7: the same key with other content in two processes at once: the first is decided, the second refused', async () => {
  const { stock, other, race, submitTo } = races
  const skuId = await stock.takeSku(5)
  const key = uuidv7()
  const outcomes = await race(skuId, [
    () => submitTo(other, [reserve(skuId)], { key, content: 'a' }),
    () => submitTo(stock.engine, [reserve(skuId)], { key, content: 'b' }),
  ])
  expect(typesOf(outcomes)).toEqual(['StockChanged', 'KeyReused'])
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
})

it('I7: the same key for other rows in two processes at once moves stock once and refuses the other', async () => {
  const { stock, other, submitTo } = races
  const [a, b] = [await stock.takeSku(20), await stock.takeSku(20)]
  for (let round = 0; round < 20; round += 1) {
    const key = uuidv7()
    const outcomes = await Promise.all([
      submitTo(stock.engine, [reserve(a)], { key, content: 'a' }),
      submitTo(other, [reserve(b)], { key, content: 'b' }),
    ])
    expect(outcomes.map((outcome) => outcome.type).sort()).toEqual(['KeyReused', 'StockChanged'])
  }
})

it('a first delivery booked by two processes at once opens the level once and counts twice', async () => {
  const { stock, other, sql, submitTo, countBlocked } = races
  const skuId = await stock.takeSku(0)
  const delivery = { kind: 'adjust', skuId, bucket: 'onHand', change: 5, reason: 'received' } as const
  const running: Promise<StockOutcome>[] = []
  const opening = sql.begin(async (barrier) => {
    await barrier`insert into stock_level select location_id, sku_id, 0, 0, 0, 0, 0, now() from listing where sku_id = ${skuId}`
    for (const engine of [stock.engine, other]) {
      running.push(submitTo(engine, [{ ...delivery, onShortfall: 'refuse' }]))
    }
    // Both have seen that there is no level, and are about to open it.
    await expect.poll(countBlocked).toBe(2)
    throw new Error('Nobody opened it after all.')
  })
  await expect(opening).rejects.toThrow('Nobody opened it after all.')
  expect(typesOf(await Promise.all(running))).toEqual(['StockChanged', 'StockChanged'])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, version: 2 })
})

const pairs: [by: string, command: (skuId: string) => Promise<StockCommand>][] = [
  ['SKU', async (skuId) => reserve(skuId)],
  ['hold', async (skuId) => ({ kind: 'commit', reservationId: await races.stock.hold(skuId, 1) })],
]
it.each(pairs)(
  'L8: two batches that name the same rows by %s in opposite orders both wait at the first: neither holds the second',
  async (_by, command) => {
    const { stock, other, sql, submitTo, countBlocked, countDeadlocks } = races
    const [a, b] = [await stock.takeSku(2), await stock.takeSku(2)].sort() as [string, string]
    const upwards = [await command(a), await command(b)]
    const downwards = [await command(b), await command(a)]
    const before = await countDeadlocks()
    const running: Promise<StockOutcome>[] = []
    await sql.begin(async (barrier) => {
      await barrier`select 1 from stock_level where sku_id = ${a} for update`
      running.push(submitTo(stock.engine, upwards), submitTo(other, downwards))
      await expect.poll(countBlocked).toBe(2)
      // Fails at once where one of the two has it.
      await barrier`select 1 from stock_level where sku_id = ${b} for update nowait`
    })
    expect(typesOf(await Promise.all(running))).toEqual(['StockChanged', 'StockChanged'])
    expect(await countDeadlocks()).toBe(before)
  },
)

it('L8: levels are opened in the order in which they are locked: who waits to open the first has not opened the second', async () => {
  const { stock, sql, submitTo, countBlocked, countDeadlocks } = races
  const [a, b] = [await stock.takeSku(0), await stock.takeSku(0)].sort() as [string, string]
  const before = await countDeadlocks()
  const deliver = (skuId: string): StockCommand => {
    const delivery = { kind: 'adjust', skuId, bucket: 'onHand', change: 5, reason: 'received' } as const
    return { ...delivery, onShortfall: 'refuse' }
  }
  const running: Promise<StockOutcome>[] = []
  await sql.begin(async (barrier) => {
    const open = (skuId: string) =>
      barrier`insert into stock_level select location_id, sku_id, 0, 0, 0, 0, 0, now() from listing where sku_id = ${skuId}`
    await open(a)
    running.push(submitTo(stock.engine, [deliver(b), deliver(a)]))
    await expect.poll(countBlocked).toBe(1)
    // Fails where the other has it: at once, or by the deadlock of which the other is the victim.
    await barrier`set local lock_timeout = '50ms'`
    await open(b)
  })
  expect(typesOf(await Promise.all(running))).toEqual(['StockChanged'])
  expect(await countDeadlocks()).toBe(before)
  expect(await stock.balance(b)).toMatchObject({ onHand: 5, version: 1 })
})

it('L8: two processes that take the same rows in opposite orders again and again do not deadlock', async () => {
  const { stock, other, submitTo, countDeadlocks } = races
  const [a, b] = [await stock.takeSku(200), await stock.takeSku(200)]
  const before = await countDeadlocks()
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      submitTo(
        index % 2 === 0 ? stock.engine : other,
        index % 3 === 0 ? [reserve(a), reserve(b)] : [reserve(b), reserve(a)],
      ),
    ),
  )
  expect(await countDeadlocks()).toBe(before)
  expect(await stock.balance(a)).toMatchObject({ reserved: 40 })
})

it('L6: a batch that loses a deadlock with somebody who ignores the order is tried again and answers', async () => {
  const { stock, sql, submitTo, countBlocked } = races
  const [a, b] = [await stock.takeSku(5), await stock.takeSku(5)]
  let answered: Promise<unknown> | null = null
  await sql
    .begin(async (stranger) => {
      await stranger`select 1 from stock_level where sku_id = ${b} for update`
      answered = submitTo(stock.engine, [reserve(a), reserve(b)])
      await expect.poll(countBlocked).toBe(1)
      await stranger`select 1 from stock_level where sku_id = ${a} for update`
    })
    .catch((error: unknown) => expect(error).toMatchObject({ code: '40P01' }))
  expect(await answered).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(a)).toMatchObject({ reserved: 1 })
})

it('L6: the retries are bounded, and the original error survives', async () => {
  const { stock, submitTo } = races
  const skuId = await stock.takeSku(5)
  let attempts = 0
  const engine = stock.openEngine({
    settings: { retriesMax: 2 },
    members: createTestMembers({
      write() {
        attempts += 1
        throw Object.assign(new Error(`Attempt ${attempts}.`), { code: '40001' })
      },
    }),
  })
  const failing = submitTo(engine, [reserve(skuId)])
  await expect(failing).rejects.toMatchObject({ code: '40001', message: 'Attempt 3.' })
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 0 })
})

it('L6: a deadlock that a member met is tried again, also where another library has wrapped it', async () => {
  const { stock, submitTo } = races
  const skuId = await stock.takeSku(5)
  let attempts = 0
  const engine = stock.openEngine({
    members: createTestMembers({
      async untilRead() {
        attempts += 1
        if (attempts > 1) return
        throw new Error('Failed query', { cause: Object.assign(new Error('deadlock'), { code: '40P01' }) })
      },
    }),
  })
  expect(await submitTo(engine, [reserve(skuId)])).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
})

it('a connection that dies in the middle of a batch costs a retry, never a unit', async () => {
  const { stock, submitTo } = races
  const skuId = await stock.takeSku(5)
  let attempts = 0
  const engine = stock.openEngine({
    members: createTestMembers({
      async write(sql) {
        attempts += 1
        if (attempts === 1) await sql`select pg_terminate_backend(pg_backend_pid())`
      },
    }),
  })
  expect(await submitTo(engine, [reserve(skuId)])).toMatchObject({ type: 'StockChanged' })
  expect(attempts).toBe(2)
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1, version: 2 })
})
