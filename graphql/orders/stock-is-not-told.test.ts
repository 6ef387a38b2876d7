import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs, askAsGuest, describeCheckOut, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { UNITS_EACH } from '@/graphql/testing/test-world'

/** A refusal tells no more of the stock than the badge does; staff read every number. */

let test: GraphqlTest
let store: string
let skus: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  store = encodeId('Location', test.world.store.id)
  skus = test.world.skus.map(({ id }) => encodeId('Sku', id))
  // Two of the first item fewer than one order may have; five, then none, of the others.
  await leave(0, 18)
  await leave(1, 5)
  await leave(2, 0)
})
afterAll(() => test.close())

async function leave(sku: number, quantity: number): Promise<void> {
  const { store: place, skus: items } = test.world
  const stockLevelId = encodeId('StockLevel', place.id, items[sku]?.id ?? '')
  const input = { key: `leave ${sku}`, stockLevelId, change: quantity - UNITS_EACH, reason: 'CORRECTION' }
  const { result } = await askAs(test, test.world.viewers.staff)(
    'mutation ($input: AdjustStockInput!) { result: adjustStock(input: $input) { __typename } }',
    { input },
  )
  expect(result).toEqual({ __typename: 'StockChanged' })
}

describe('a checkout that is refused', () => {
  const refuse = async (who: 'guest' | 'customer' | 'shopper' | 'rivalStaff' | 'staff') => {
    const ask = who === 'guest' ? askAsGuest(test) : askAs(test, test.world.viewers[who])
    const result: (number | null)[] = []
    for (const sku of [0, 1, 2]) {
      const line = { locationId: store, skuId: skus[sku] }
      await run(ask, 'setCartLine', { ...line, quantity: 20 })
      const refused = await run(ask, 'checkOut', await describeCheckOut(ask, 'store'))
      expect(refused.__typename).toBe('InsufficientStock')
      expect(JSON.stringify(refused.message)).not.toContain('18')
      const [told] = refused.lines as { requested: number; available: number | null }[]
      expect(told?.requested).toBe(20)
      result.push(told?.available ?? null)
      await run(ask, 'setCartLine', { ...line, quantity: 0 })
    }
    return result
  }

  it.each(['guest', 'customer', 'shopper', 'rivalStaff'] as const)(
    'tells a %s what the badge tells: how many of the last five, none, or nothing',
    async (who) => {
      expect(await refuse(who)).toEqual([null, 5, 0])
    },
  )

  it('tells the staff of the location every number', async () => {
    expect(await refuse('staff')).toEqual([18, 5, 0])
  })
})

describe('a limit of the retailer’s', () => {
  it('is named, with how many it allows, the item and what to do', async () => {
    const { result } = await askAsGuest(test)(
      `mutation ($input: SetCartLineInput!) { result: setCartLine(input: $input) { __typename
        ... on OrderLimitReached { code limit max message sku { id } } } }`,
      { input: { key: 'too many', locationId: store, skuId: skus[0], quantity: 21 } },
    )
    expect(result).toEqual({
      __typename: 'OrderLimitReached',
      code: 'ORDER_LIMIT_REACHED',
      limit: 'UNITS_PER_LINE',
      max: 20,
      message: `One order can have at most 20 of ${test.world.skus[0].name}. Take fewer.`,
      sku: { id: skus[0] },
    })
  })

  it('is what a page can read beforehand', async () => {
    const { location } = await askAsGuest(test)('{ location(slug: "store") { unitsPerLineMax } }')
    expect(location).toEqual({ unitsPerLineMax: 20 })
  })
})
