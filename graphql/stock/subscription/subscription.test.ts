import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adjustStock } from '@/db/stock/adjust-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { UNITS_EACH } from '@/graphql/testing/test-world'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())
afterEach(() => expect(test.live.countWatchers()).toBe(0))

interface Levels {
  isSnapshot: boolean
  stockLevels: { version: number; updatedAt: string }[]
}

const LEVELS = /* GraphQL */ `
  subscription Levels($locationId: ID!, $skuIds: [ID!]!) {
    stockLevelChanged(locationId: $locationId, skuIds: $skuIds) {
      isSnapshot
      stockLevels {
        version
      }
    }
  }
`
const ALERTS = /* GraphQL */ `
  subscription Alerts($locationId: ID!) {
    stockAlert(locationId: $locationId) {
      isSnapshot
      stockLevels {
        version
      }
    }
  }
`

const locationId = (): string => encodeId('Location', test.world.store.id)
const skuId = (index: 0 | 1 | 2 | 3): string => encodeId('Sku', test.world.skus[index].id)

async function change(index: 0 | 1 | 2 | 3, units: number): Promise<void> {
  await adjustStock(test.engine, {
    locationId: test.world.store.id,
    skuId: test.world.skus[index].id,
    caller: 'user:test',
    key: uuidv7(),
    bucket: 'onHand',
    change: units,
    reason: 'recount',
    onShortfall: 'refuse',
  })
}

async function take<T>(events: AsyncGenerator<T>): Promise<T> {
  const event = await events.next()
  if (event.done) throw new Error('The subscription has ended.')
  return event.value
}

describe('stockLevelChanged', () => {
  const follow = (variables: object, viewer = test.world.viewers.customer) =>
    test
      .as(viewer)
      .subscribe<{ stockLevelChanged: Levels }>(LEVELS, { locationId: locationId(), ...variables })

  it('begins with the present state of all, then tells each change', async () => {
    const events = follow({ skuIds: [skuId(0), skuId(1)] })
    const { stockLevelChanged: first } = await take(events)
    expect(first).toMatchObject({ isSnapshot: true, stockLevels: [{ version: 1 }, { version: 1 }] })
    await change(0, 1)
    const { stockLevelChanged: next } = await take(events)
    expect(next).toEqual({ isSnapshot: false, stockLevels: [{ version: 2 }] })
    await events.return()
  })

  it('leaves out a SKU that the location does not list', async () => {
    const events = follow({ skuIds: [encodeId('Sku', test.world.rival.sku.id), skuId(2)] })
    expect((await take(events)).stockLevelChanged.stockLevels).toHaveLength(1)
    await events.return()
  })

  it('refuses more than 200 SKUs, a malformed id and an unknown location', async () => {
    const refusals = [
      [{ skuIds: Array.from({ length: 201 }, () => encodeId('Sku', uuidv7())) }, /0 to 200 items/],
      [{ skuIds: ['nonsense'] }, /skuIds\.0/],
      [{ skuIds: [locationId()] }, /skuIds\.0/],
      [{ skuIds: [], locationId: encodeId('Location', uuidv7()) }, /not found/],
    ] as const
    for (const [variables, message] of refusals) {
      await expect(take(follow(variables))).rejects.toThrow(message)
    }
  })
})

describe('stockAlert', () => {
  const follow = (viewer = test.world.viewers.staff) =>
    test.as(viewer).subscribe<{ stockAlert: Levels }>(ALERTS, { locationId: locationId() })

  it('lists what is low, then tells a level when it falls, and again only after it has recovered', async () => {
    const events = follow()
    expect((await take(events)).stockAlert).toEqual({ isSnapshot: true, stockLevels: [] })
    await change(3, 5 - UNITS_EACH)
    expect((await take(events)).stockAlert).toMatchObject({
      isSnapshot: false,
      stockLevels: [{ version: 2 }],
    })
    await change(3, -1)
    await change(2, 5 - UNITS_EACH)
    expect((await take(events)).stockAlert.stockLevels).toHaveLength(1)
    await events.return()

    const later = follow()
    expect((await take(later)).stockAlert).toMatchObject({ isSnapshot: true, stockLevels: [{}, {}] })
    const fallenAgain = take(later)
    await change(3, 10)
    await new Promise((resolve) => setTimeout(resolve, 400))
    await change(3, -10)
    expect((await fallenAgain).stockAlert).toMatchObject({ isSnapshot: false, stockLevels: [{ version: 5 }] })
    await later.return()
  })

  it("is not for customers, and another retailer's location is not found", async () => {
    const { customer, rivalStaff, warehouseStaff } = test.world.viewers
    await expect(take(follow(customer))).rejects.toThrow('not for the role CUSTOMER')
    await expect(take(follow(rivalStaff))).rejects.toThrow('not found')
    await expect(take(follow(warehouseStaff))).rejects.toThrow('not found')
  })
})
