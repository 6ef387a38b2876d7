import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs, cards, describeCheckOut, orderOf, pay, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let orderId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  const customer = askAs(test, test.world.viewers.customer)
  const checkOut = await describeCheckOut(customer, test.world.store.slug)
  const skuId = encodeId('Sku', test.world.skus[0].id)
  await run(customer, 'setCartLine', { locationId: checkOut.locationId, skuId, quantity: 1 })
  orderId = orderOf(await run(customer, 'checkOut', checkOut)).id
  await pay(customer, orderId, cards.declines)
  expect(await pay(customer, orderId, cards.succeeds)).toMatchObject({ __typename: 'OrderConfirmed' })
})
afterAll(() => test.close())

const UNSETTLED = `query ($id: ID!) { order(id: $id) { payment { state givenUpAt }
  unsettledPayments { state givenUpAt amount { amountMinor } } } }`

const look = async (who: 'staff' | 'customer') =>
  (await askAs(test, test.world.viewers[who])(UNSETTLED, { id: orderId })).order

it('a payment that was given up is shown to staff, an earlier attempt too, and not to the customer', async () => {
  const { sql } = test.database
  const payment = { state: 'AUTHORISED', givenUpAt: null }
  expect(await look('staff')).toEqual({ payment, unsettledPayments: [] })
  const at = '2026-11-20T10:00:00.000Z'
  await sql`update payment set gateway_given_up_at = ${at} where state = 'declined'`
  const [unsettled] = [{ state: 'DECLINED', givenUpAt: at, amount: { amountMinor: expect.any(Number) } }]
  expect(await look('staff')).toEqual({ payment, unsettledPayments: [unsettled] })
  await sql`update payment set gateway_given_up_at = ${at}`
  expect(await look('staff')).toMatchObject({ unsettledPayments: [{ state: 'AUTHORISED' }, unsettled] })
  expect(await look('customer')).toEqual({ payment, unsettledPayments: [] })
})
