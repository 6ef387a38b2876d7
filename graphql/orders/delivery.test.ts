import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAsGuest, describeCheckOut, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let ask: Ask
let input: Record<string, unknown>
beforeAll(async () => {
  test = await createGraphqlTest()
  ask = askAsGuest(test)
  const { store, skus } = test.world
  const { location } = await ask(
    '{ location(slug: "store") { slots(handover: DELIVERY) { startAt endAt } } }',
  )
  const [slot] = (location as { slots: { startAt: string; endAt: string }[] }).slots
  const times = { slotStartAt: slot?.startAt, slotEndAt: slot?.endAt }
  input = { ...(await describeCheckOut(ask, store.slug)), handover: 'DELIVERY', ...times }
  await run(ask, 'setCartLine', {
    locationId: input.locationId,
    skuId: encodeId('Sku', skus[0].id),
    quantity: 1,
  })
})
afterAll(() => test.close())

const here = { line1: '7 Ropewalk', city: 'London', postcode: 'N1 2CD' }

it('a delivery to where the place does not deliver is refused by name, with where it does', async () => {
  const document = `mutation ($input: CheckOutInput!) { checkOut(input: $input) { __typename
    ... on PostcodeNotServed { code message postcode postcodesServed } } }`
  const address = { ...here, postcode: 'N10 2CD' }
  const { checkOut } = await ask(document, { input: { ...input, key: 'far', address } })
  expect(checkOut).toEqual({
    __typename: 'PostcodeNotServed',
    code: 'POSTCODE_NOT_SERVED',
    message: expect.stringMatching(/does not deliver to N10 2CD\. Collect the order there, or order from/),
    postcode: 'N10 2CD',
    postcodesServed: ['N1', 'N2'],
  })
  expect(await run(ask, 'checkOut', { ...input, address: { ...here, country: 'FR' } })).toMatchObject({
    __typename: 'PostcodeNotServed',
  })
})

it.each(['line1', 'city', 'postcode'])('a blank %s is refused at its field', async (field) => {
  for (const blank of ['', '   ', '\u2003\u00a0', '\u200b']) {
    expect(await run(ask, 'checkOut', { ...input, address: { ...here, [field]: blank } })).toMatchObject({
      __typename: 'InvalidInput',
      field: ['address', field],
    })
  }
})

it('one to where it does deliver is held', async () => {
  expect(await run(ask, 'checkOut', { ...input, address: here })).toMatchObject({ __typename: 'OrderHeld' })
})
