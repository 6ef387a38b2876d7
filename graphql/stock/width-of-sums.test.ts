import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

const INT4_MAX = 2 ** 31 - 1
const PRICE_MAX = 10 ** 10

let test: GraphqlTest
let staff: ReturnType<GraphqlTest['as']>
beforeAll(async () => {
  test = await createGraphqlTest()
  staff = test.as(test.world.viewers.staff)
})
afterAll(() => test.close())

const levels = () => test.world.skus.map(({ id }) => encodeId('StockLevel', test.world.store.id, id))
const skuIds = () => test.world.skus.map(({ id }) => encodeId('Sku', id))
const storeId = () => encodeId('Location', test.world.store.id)
const SET = `mutation ($input: SetStockInput!) { setStock(input: $input) { __typename ... on Problem { code message }
  ... on InvalidInput { field } ... on StockChanged { stockLevel { onHand } } } }`

async function set(stockLevelId: string, quantity: number): Promise<Record<string, unknown>> {
  const input = { key: randomUUID(), stockLevelId, quantity, ignoreVersion: true, reason: 'RECOUNT' }
  const { data } = await staff.query<{ setStock: Record<string, unknown> }>(SET, { input })
  return data?.setStock ?? {}
}

describe('a count', () => {
  it('that is not plausible is asked for again, a barcode in words of its own', async () => {
    const [level = ''] = levels()
    expect(await set(level, INT4_MAX)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['quantity'],
      message:
        '2,147,483,647 units is more than is plausible here (at most 1,000,000). Check the count and enter it again.',
    })
    for (const barcode of [4_006_381_333_931, 96_385_074, 36_000_291_452, 10_614_141_000_415]) {
      expect((await set(level, barcode)).message).toMatch(/^\d+ looks like a barcode\./)
    }
  })

  it('is plausible as far as the retailer says', async () => {
    const [level = ''] = levels()
    await test.database.sql`update retailer set count_max = 2000000`
    expect(await set(level, 2_000_000)).toMatchObject({ __typename: 'StockChanged' })
    expect(await set(level, 2_000_001)).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('the largest of everything', () => {
  it('is summed and read: units of a location', async () => {
    await test.database.sql`update retailer set count_max = ${INT4_MAX}::integer`
    for (const level of levels().slice(0, 4))
      expect(await set(level, INT4_MAX)).toMatchObject({ __typename: 'StockChanged' })
    const { data, codes } = await staff.query<{ stockSummary: { unitsOnHand: number } }>(
      'query ($l: ID!) { stockSummary(locationId: $l) { unitsOnHand unitsReserved unitsUnavailable } }',
      { l: storeId() },
    )
    expect(codes).toEqual([])
    expect(data?.stockSummary.unitsOnHand).toBeGreaterThanOrEqual(4 * INT4_MAX)
  })

  it('is summed and read: lines of one request that ask for more than there is, or than fits', async () => {
    const [skuId = ''] = skuIds()
    const reserve = async (quantity: number) => {
      const { data, codes } = await staff.query<{ reserveStock: unknown }>(
        `mutation ($input: ReserveStockInput!) { reserveStock(input: $input) {
          __typename ... on InsufficientStock { lines { requested } } } }`,
        {
          input: {
            key: randomUUID(),
            locationId: storeId(),
            ownerId: 'x',
            lines: Array.from({ length: 200 }, () => ({ skuId, quantity })),
          },
        },
      )
      expect(codes).toEqual([])
      return data?.reserveStock
    }
    await set(levels()[0] ?? '', 1)
    const requested = 200 * 10_000_000
    expect(await reserve(10_000_000)).toEqual({ __typename: 'InsufficientStock', lines: [{ requested }] })
    expect(await reserve(INT4_MAX)).toEqual({ __typename: 'InvalidInput' })
  })

  it('is read: a version beyond 32 bits, and compared with the one that was seen', async () => {
    const [level = ''] = levels()
    const { data } = await staff.query<{ setStock: unknown }>(SET, {
      input: {
        key: randomUUID(),
        stockLevelId: level,
        quantity: 1,
        expectedVersion: 2 ** 40,
        reason: 'RECOUNT',
      },
    })
    expect(data?.setStock).toMatchObject({ code: 'VERSION_CONFLICT' })
  })

  it('is summed and read: a cart of the dearest items', async () => {
    await test.database.sql`update listing set price_minor = ${PRICE_MAX}`
    await test.database.sql`update retailer set units_per_line_max = 999, units_per_order_max = 1000000`
    const customer = test.as(test.world.viewers.customer)
    for (const skuId of skuIds().slice(0, 4)) {
      await customer.query(
        'mutation ($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }',
        {
          input: { key: skuId, locationId: storeId(), skuId, quantity: 999 },
        },
      )
    }
    const { data, codes } = await customer.query(
      '{ cart { quantity total { amountMinor } lines { total { amountMinor } } } }',
    )
    expect(codes).toEqual([])
    expect(data).toMatchObject({ cart: { quantity: 3_996, total: { amountMinor: 4 * 999 * PRICE_MAX } } })
  })

  it('is no larger than JSON keeps: a price beyond is refused by the table', async () => {
    await expect(test.database.sql`update listing set price_minor = ${PRICE_MAX + 1}`).rejects.toMatchObject({
      constraint_name: 'listing_price_check',
    })
    await expect(test.database.sql`update retailer set currency = 'gbp'`).rejects.toMatchObject({
      constraint_name: 'retailer_currency_check',
    })
  })
})
