import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { applyPrices } from '@/db/catalog/prices/apply-prices'
import { newId } from '@/db/ids'
import { listingPrice } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())
afterEach(() => expect(test.live.countWatchers()).toBe(0))

const FOLLOW = `subscription ($l: ID!, $s: [ID!]!) { stockLevelChanged(locationId: $l, skuIds: $s) {
  isSnapshot stockLevels { version } repriced { sku { id } price { amountMinor } reduction { lowestPrice { amountMinor } } } } }`

interface Event {
  stockLevelChanged: {
    isSnapshot: boolean
    stockLevels: object[]
    repriced: { sku: { id: string }; price: { amountMinor: number } }[]
  }
}

const locationId = () => encodeId('Location', test.world.store.id)
const skuId = (index: 0 | 1 | 2 | 3) => encodeId('Sku', test.world.skus[index].id)

/** Follows items as a guest, past the present state. */
async function follow(...items: (0 | 1 | 2 | 3)[]) {
  const events = test
    .as(test.world.viewers.stranger)
    .subscribe<Event>(FOLLOW, { l: locationId(), s: items.map(skuId) })
  const first = await events.next()
  expect(first.value).toMatchObject({ stockLevelChanged: { isSnapshot: true, repriced: [] } })
  return {
    next: async () => {
      const event = await events.next()
      if (event.done) throw new Error('The subscription has ended.')
      return event.value.stockLevelChanged
    },
    stop: () => events.return(),
  }
}

async function setPrice(index: 0 | 1 | 2 | 3, priceMinor: number): Promise<unknown> {
  const owner = askAs(test, test.world.viewers.owner)
  const asked = { l: locationId(), s: skuId(index) }
  const { listing } = await owner(
    'query ($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { version } }',
    asked,
  )
  const { version } = listing as { version: number }
  const { setPrice: answer } = await owner(
    'mutation ($i: SetPriceInput!) { setPrice(input: $i) { __typename ... on Problem { message } } }',
    { i: { key: uuidv7(), locationId: asked.l, skuId: asked.s, expectedVersion: version, priceMinor } },
  )
  return answer
}

describe('the price of what somebody looks at', () => {
  it('is told within a second as it is set, to whoever follows the item and to nobody else', async () => {
    const screen = await follow(0, 1)
    const other = await follow(2)
    expect(await setPrice(0, 199)).toEqual({ __typename: 'PriceChanged' })
    const answeredAt = performance.now()
    expect(await screen.next()).toMatchObject({
      isSnapshot: false,
      stockLevels: [],
      repriced: [{ sku: { id: skuId(0) }, price: { amountMinor: 199 } }],
    })
    expect(performance.now() - answeredAt).toBeLessThan(1_000)
    await setPrice(2, 188)
    expect((await other.next()).repriced).toMatchObject([{ price: { amountMinor: 188 } }])
    await screen.stop()
    await other.stop()
  })

  it('is told as a promotion begins and as it ends, when the worker comes by', async () => {
    const [db, now] = [test.database.db, Date.now()]
    const regular = await readPrice()
    await db.insert(listingPrice).values({
      locationId: test.world.store.id,
      id: newId(),
      skuId: test.world.skus[1].id,
      kind: 'promotion',
      priceMinor: 90,
      fromAt: new Date(now + 600),
      untilAt: new Date(now + 1_500),
      setBy: 'system',
      setAt: new Date(now),
    })
    const screen = await follow(1)
    await applyPrices(test.database)
    for (const [at, price] of [
      [650, 90],
      [1_550, regular],
    ] as const) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, now + at - Date.now())))
      const told = screen.next()
      expect(await applyPrices(test.database)).toBeGreaterThan(0)
      expect((await told).repriced).toMatchObject([{ sku: { id: skuId(1) }, price: { amountMinor: price } }])
    }
    await screen.stop()
  })

  async function readPrice(): Promise<number> {
    const { listing } = await askAs(test, test.world.viewers.customer)(
      'query ($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { price { amountMinor } } }',
      { l: locationId(), s: skuId(1) },
    )
    return (listing as { price: { amountMinor: number } }).price.amountMinor
  }
})
