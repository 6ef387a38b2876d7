import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAs, askAsGuest, readCart, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { PRICE_MINOR } from '@/graphql/testing/test-world'

let test: GraphqlTest
let store: string
let skus: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  store = encodeId('Location', test.world.store.id)
  skus = test.world.skus.map(({ id }) => encodeId('Sku', id))
})
afterAll(() => test.close())
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

const newGuest = (): Ask => askAsGuest(test)

const putIn = (ask: Ask, sku: number, quantity: number, more: object = {}) =>
  run(ask, 'setCartLine', { locationId: store, skuId: skus[sku], quantity, ...more })

describe('the cart', () => {
  it('of one who has put nothing in is empty, and reading it writes nothing', async () => {
    const cart = await readCart(askAs(test, test.world.viewers.stranger))
    expect(cart).toMatchObject({ quantity: 0, total: null, lines: [], version: 0 })
    expect(await test.database.db.query.cart.findMany()).toEqual([])
  })

  it('has the number of units that was stated last, and 0 takes a line out', async () => {
    const ask = newGuest()
    await putIn(ask, 0, 3, { note: 'the ripest' })
    const changed = await putIn(ask, 0, 2)
    expect(changed).toMatchObject({ __typename: 'CartChanged', cart: { quantity: 2 } })
    await putIn(ask, 1, 1)
    expect(await readCart(ask)).toMatchObject({
      quantity: 3,
      total: { amountMinor: 3 * PRICE_MINOR, currency: 'GBP' },
      lines: [{ quantity: 2, note: 'the ripest' }, { quantity: 1 }],
    })
    await putIn(ask, 0, 0)
    expect((await readCart(ask)).lines).toHaveLength(1)
  })

  it('is also changed by a client that sends no key: each of its requests is one of its own', async () => {
    const ask = newGuest()
    const input = { locationId: store, skuId: skus[0], quantity: 2 }
    const document = 'mutation ($i: SetCartLineInput!) { setCartLine(input: $i) { __typename } }'
    expect(await ask(document, { i: input })).toEqual({ setCartLine: { __typename: 'CartChanged' } })
    await ask(document, { i: { ...input, quantity: 0 } })
    await ask(document, { i: input })
    expect(await readCart(ask)).toMatchObject({ quantity: 2 })
  })

  it('refuses more pieces than the place sells to one', async () => {
    expect(await putIn(newGuest(), 0, 1_000)).toMatchObject({ __typename: 'OrderLimitReached' })
  })

  it.each([-1, 2 ** 31 - 1])('refuses %d units by name', async (quantity) => {
    expect(await putIn(newGuest(), 0, quantity)).toMatchObject({
      __typename: 'InvalidInput',
      field: ['quantity'],
    })
  })

  it('refuses what the location does not offer, malformed ids and notes that are too long', async () => {
    const ask = newGuest()
    const rival = encodeId('Sku', test.world.rival.sku.id)
    expect(await run(ask, 'setCartLine', { locationId: store, skuId: rival, quantity: 1 })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await run(ask, 'setCartLine', { locationId: store, skuId: store, quantity: 1 })).toMatchObject({
      __typename: 'InvalidInput',
      field: ['skuId'],
    })
    expect(await putIn(ask, 0, 1, { note: 'x'.repeat(201) })).toMatchObject({ field: ['note'] })
  })

  it('keeps the wish for its lines, and what was accepted (setCartSubstitutionWish, acknowledgeCart)', async () => {
    const ask = newGuest()
    await putIn(ask, 0, 1)
    await run(ask, 'setCartSubstitutionWish', { wish: 'NEVER' })
    expect(await readCart(ask)).toMatchObject({ substitutionWish: 'NEVER', quantity: 1 })
    expect(await run(ask, 'acknowledgeCart', {})).toMatchObject({ cart: { linesMerged: 0 } })
  })

  it("is nobody else's", async () => {
    const ask = askAs(test, test.world.viewers.customer)
    await putIn(ask, 0, 1)
    expect((await readCart(askAs(test, test.world.viewers.otherCustomer))).lines).toEqual([])
    await putIn(ask, 0, 0)
  })
})
