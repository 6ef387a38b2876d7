import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sandboxCharge } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

let keys = 0
async function send(who: 'owner' | 'operator' | 'staff' | 'customer' = 'owner') {
  keys += 1
  const { data, errors } = await test.as(test.world.viewers[who]).query(
    `mutation($i: TestPaymentInput!) { testPayment(input: $i) { __typename
        ... on PaymentTested { gateway amount { amountMinor currency } reference } ... on Problem { code message } } }`,
    { i: { key: `payment-${keys}`, retailerId: encodeId('Retailer', test.world.retailer.id) } },
  )
  return Object(data).testPayment ?? errors[0]?.extensions
}

describe('a test of the payments', () => {
  it('authorises a sum at the gateway that is told, and leaves nothing authorised', async () => {
    const { data } = await test.as(test.world.viewers.stranger).query('{ opening { paymentGateway } }')
    expect(data).toEqual({ opening: { paymentGateway: 'sandbox' } })
    expect(await send()).toEqual({
      __typename: 'PaymentTested',
      gateway: 'sandbox',
      amount: { amountMinor: 100, currency: 'GBP' },
      reference: expect.stringMatching(/^sandbox-/),
    })
    const charges = await test.database.db.select().from(sandboxCharge)
    expect(charges).toMatchObject([{ amountMinor: 100, capturedMinor: null, voidedAt: expect.any(Date) }])
  })

  it('is for whoever may change the settings', async () => {
    expect(await send('staff')).toMatchObject({ code: 'FORBIDDEN' })
    expect(await send('customer')).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is made five times in a quarter of an hour', async () => {
    const answers = []
    for (let times = 0; times < 6; times++) answers.push(await send('operator'))
    expect(answers.map(({ code }) => code ?? 'tested')).toEqual([
      ...Array(5).fill('tested'),
      'TOO_MANY_ATTEMPTS',
    ])
  })
})
