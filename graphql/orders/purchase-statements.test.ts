import { afterAll, beforeAll, expect, it } from 'vitest'
import { adjustStock } from '@/db/stock/adjust-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAsGuest, cards, describeCheckOut } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

// What a whole checkout costs the database: a statement that is added to every purchase is seen here, and not in a bench of next month.

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
  const received = await adjustStock(test.engine, {
    locationId: test.world.store.id,
    skuId: test.world.skus[0].id,
    caller: 'system',
    key: 'received',
    bucket: 'onHand',
    change: 500,
    reason: 'received',
    onShortfall: 'refuse',
  })
  expect(received.type).toBe('StockChanged')
})
afterAll(() => test.close())

const PROBLEM = '... on Problem { code message }'
const SET_LINE = `mutation ($input: SetCartLineInput!) { result: setCartLine(input: $input) { __typename ${PROBLEM} ... on CartChanged { cart { id version } } } }`
const CHECK_OUT = `mutation ($input: CheckOutInput!) { result: checkOut(input: $input) { __typename ${PROBLEM} ... on OrderHeld { order { id version state heldUntil } } } }`
const PAY = `mutation ($input: PayOrderInput!) { result: payOrder(input: $input) { __typename ${PROBLEM} ... on OrderConfirmed { order { id version state } } } }`

interface Buyer {
  ask: Ask
  input: Record<string, unknown>
}

async function openBuyer(): Promise<Buyer> {
  const ask = askAsGuest(test)
  return { ask, input: await describeCheckOut(ask, test.world.store.slug) }
}

async function buy({ ask, input }: Buyer, name: string): Promise<unknown> {
  const skuId = encodeId('Sku', test.world.skus[0].id)
  await ask(SET_LINE, { input: { key: `set ${name}`, locationId: input.locationId, skuId, quantity: 1 } })
  const { result } = await ask(CHECK_OUT, { input: { ...input, key: `hold ${name}` } })
  const { order } = result as { order: { id: string } }
  const paid = await ask(PAY, {
    input: { orderId: order.id, key: `pay ${name}`, cardNumber: cards.succeeds },
  })
  return (paid.result as { order: { state: string } }).order.state
}

it('a lone checkout of one line takes 30 statements at most, whatever is sent them for', async () => {
  await buy(await openBuyer(), 'before')
  const buyer = await openBuyer()
  const { result, statements, laneStatements } = await test.countStatements(() => buy(buyer, 'alone'))
  expect(result).toBe('CONFIRMED')
  expect([...statements, ...laneStatements].length).toBeLessThanOrEqual(30)
})

it('of many at once each takes 6 at most, on the average', async () => {
  const buyers = await Promise.all(Array.from({ length: 64 }, openBuyer))
  const { result, statements, laneStatements } = await test.countStatements(() =>
    Promise.all(buyers.map((buyer, index) => buy(buyer, String(index)))),
  )
  expect(new Set(result)).toEqual(new Set(['CONFIRMED']))
  expect((statements.length + laneStatements.length) / buyers.length).toBeLessThanOrEqual(6)
})
