import { randomUUID } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as table from '@/db/schema'
import { adjustStock } from '@/db/stock/adjust-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  type Ask,
  askAs,
  askAsGuest,
  cards,
  describeCheckOut,
  orderOf,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

// What a whole pick costs the database: a statement that is added to every line found is seen here, and not in a bench of next month.

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
  for (const { id: skuId } of test.world.skus) {
    const received = await adjustStock(test.engine, {
      locationId: test.world.store.id,
      skuId,
      caller: 'system',
      key: `received ${skuId}`,
      bucket: 'onHand',
      change: 500,
      reason: 'received',
      onShortfall: 'refuse',
    })
    expect(received.type).toBe('StockChanged')
  }
})
afterAll(() => test.close())

const SHOPPERS = 32
const PROBLEM = '... on Problem { code message }'
const CLAIM = `mutation ($input: ClaimPickInput!) { result: claimPick(input: $input) { __typename ${PROBLEM} ... on PickChanged { pick { id version state } } } }`
const FIND = `mutation ($input: FindLineInput!) { result: findLine(input: $input) { __typename ${PROBLEM} ... on LineEnded { line { id state } pick { id linesEnded } } } }`
const FINISH = `mutation ($input: FinishPickInput!) { result: finishPick(input: $input) { __typename ${PROBLEM} ... on PickFinished { pick { id state } captured { amountMinor } } } }`

interface Work {
  ask: Ask
  pickId: string
  lineIds: string[]
}

/** A shopper of their own, and a paid order of four lines that waits. */
async function openWork(): Promise<Work> {
  const { world, database } = test
  const shopper = { ...world.viewers.shopper, userId: randomUUID() }
  const { userId: id, name } = shopper
  const at = test.clock.now
  await database.db.insert(table.user).values({
    id,
    name,
    email: `${id}@test.example`,
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  })
  const customer = askAsGuest(test)
  const locationId = encodeId('Location', world.store.id)
  for (const sku of world.skus)
    await run(customer, 'setCartLine', { locationId, skuId: encodeId('Sku', sku.id), quantity: 1 })
  const held = orderOf(await run(customer, 'checkOut', await describeCheckOut(customer, world.store.slug)))
  const paid = orderOf(await run(customer, 'payOrder', { orderId: held.id, cardNumber: cards.succeeds }))
  const staff = askAs(test, world.viewers.staff)
  const { order } = await staff('query ($id: ID!) { order(id: $id) { pick { id } } }', { id: paid.id })
  const { pick } = order as { pick: { id: string } }
  return { ask: askAs(test, shopper), pickId: pick.id, lineIds: paid.lines.map((line) => line.id) }
}

async function work({ ask, pickId, lineIds }: Work): Promise<unknown> {
  await ask(CLAIM, { input: { pickId, key: uuidv7() } })
  for (const lineId of lineIds) await ask(FIND, { input: { lineId, quantity: 1, key: uuidv7() } })
  const { result } = await ask(FINISH, { input: { pickId, key: uuidv7() } })
  return (result as { captured: { amountMinor: number } }).captured?.amountMinor
}

it('a lone pick of four lines takes 72 statements at most, whatever is sent them for', async () => {
  await work(await openWork())
  const alone = await openWork()
  const { result, statements, laneStatements } = await test.countStatements(() => work(alone))
  expect(result).toBe(1_000)
  expect([...statements, ...laneStatements].length).toBeLessThanOrEqual(72)
})

it('of many at once each takes 10 at most, on the average', async () => {
  const all = await Promise.all(Array.from({ length: SHOPPERS }, openWork))
  const { result, statements, laneStatements } = await test.countStatements(() => Promise.all(all.map(work)))
  expect(new Set(result)).toEqual(new Set([1_000]))
  expect((statements.length + laneStatements.length) / all.length).toBeLessThanOrEqual(10)
})
