import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

interface Line {
  skuId: string
  result: {
    __typename: string
    code?: string
    listing?: {
      version: number
      isListed: boolean
      aisle: number
      bay: number
      lowStockThreshold: number | null
    }
  }
}
interface Answer {
  __typename: string
  code?: string
  field?: string[]
  lines?: Line[]
}

let keys = 0
async function change(
  lines: Record<string, unknown>[],
  more: Record<string, unknown> = {},
  viewer: Viewer = test.world.viewers.staff,
): Promise<Answer> {
  keys += 1
  const { data, errors } = await test.as(viewer).query<{ changeListings: Answer }>(
    `mutation($i: ChangeListingsInput!) { changeListings(input: $i) { __typename ... on Problem { code }
      ... on InvalidInput { field } ... on ListingsAnswered { lines { skuId result { __typename ... on Problem { code }
        ... on ListingChanged { listing { version isListed aisle bay lowStockThreshold } } } } } } }`,
    { i: { key: `listings-${keys}`, locationId: encodeId('Location', test.world.store.id), lines, ...more } },
  )
  return data?.changeListings ?? (errors[0]?.extensions as unknown as Answer)
}

const skuId = (index: number) => encodeId('Sku', test.world.skus[index as 0].id)
const codes = ({ lines = [] }: Answer) => lines.map(({ result }) => result.code ?? 'done')

async function versions(): Promise<number[]> {
  const rows = await test.database.sql<{ sku_id: string; version: number }[]>`
    select sku_id, version from listing where location_id = ${test.world.store.id}`
  return test.world.skus.map(({ id }) => rows.find((row) => row.sku_id === id)?.version ?? 0)
}
const countDeeds = async () =>
  Number((await test.database.sql`select count(*) from deed where kind = 'listing_changed'`)[0]?.count)

describe('many offers in one job', () => {
  it('are unlisted, moved and given thresholds, each its own, and what is left out stays', async () => {
    const [first = 0, second = 0] = await versions()
    const answer = await change([
      { skuId: skuId(0), expectedVersion: first, isListed: false, lowStockThreshold: 7 },
      { skuId: skuId(1), expectedVersion: second, aisle: 12, bay: 3 },
    ])
    expect(codes(answer)).toEqual(['done', 'done'])
    expect(answer.lines?.map(({ result }) => result.listing)).toEqual([
      expect.objectContaining({ version: first + 1, isListed: false, lowStockThreshold: 7 }),
      expect.objectContaining({ version: second + 1, isListed: true, aisle: 12, bay: 3 }),
    ])
    const cleared = await change([
      { skuId: skuId(0), expectedVersion: first + 1, isListed: true, lowStockThreshold: null },
    ])
    expect(cleared.lines?.[0]?.result.listing).toMatchObject({ isListed: true, lowStockThreshold: null })
  })

  it('are decided each by itself: a conflict, a foreign item and one that is not offered leave the others alone', async () => {
    const { rival } = test.world
    const [first = 0, second = 0] = await versions()
    const made = await test.as(test.world.viewers.staff).query<{
      createProduct: { product: { skus: { id: string }[] } }
    }>(
      'mutation($i: CreateProductInput!) { createProduct(input: $i) { ... on ProductChanged { product { skus { id } } } } }',
      {
        i: {
          key: 'unoffered',
          retailerId: encodeId('Retailer', test.world.retailer.id),
          categoryId: encodeId('Category', test.world.product.categoryId),
          name: 'Almond drink',
          skus: [{ sizeLabel: '1 l', measureQuantity: 1000, measureUnit: 'ML', weightGrams: 1040 }],
        },
      },
    )
    const unoffered = made.data?.createProduct.product.skus[0]?.id
    const before = await countDeeds()
    const answer = await change([
      { skuId: skuId(0), expectedVersion: first + 5, isListed: false },
      { skuId: encodeId('Sku', rival.sku.id), expectedVersion: 1, isListed: false },
      { skuId: unoffered, expectedVersion: 1, isListed: true },
      { skuId: skuId(1), expectedVersion: second, zone: 'Cellar' },
    ])
    expect(codes(answer)).toEqual(['LISTING_CONFLICT', 'NOT_FOUND', 'LISTING_CONFLICT', 'done'])
    expect((await versions()).slice(0, 2)).toEqual([first, second + 1])
    expect(await countDeeds()).toBe(before + 1)
  })

  it('are changed once under a key, and a key names one content', async () => {
    const [first = 0] = await versions()
    const lines = [{ skuId: skuId(0), expectedVersion: first, bay: 9 }]
    const answer = await change(lines, { key: 'once' })
    expect(await change(lines, { key: 'once' })).toEqual(answer)
    expect((await versions())[0]).toBe(first + 1)
    expect(await change([{ ...lines[0], bay: 8 }], { key: 'once' })).toMatchObject({ code: 'KEY_REUSED' })
  })

  it('do not list what is archived, and no item stands in two lines', async () => {
    const [, second = 0] = await versions()
    const { id } = test.world.skus[1]
    await test.database.sql`update listing set is_listed = false where sku_id = ${id}`
    await test.database.sql`update sku set archived_at = now() where id = ${id}`
    const line = { skuId: skuId(1), expectedVersion: second, isListed: true }
    expect(codes(await change([line]))).toEqual(['PRODUCT_ARCHIVED'])
    expect(await change([line, line])).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['lines', '1', 'skuId'],
    })
  })

  it('are changed by whoever keeps the catalogue there, and by nobody else', async () => {
    const line = { skuId: skuId(0), expectedVersion: 1, isListed: false }
    const { stockClerk, rivalStaff, customer } = test.world.viewers
    const before = await versions()
    expect(await change([line], {}, stockClerk)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await change([line], {}, customer)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await change([line], {}, rivalStaff)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await versions()).toEqual(before)
  })
})
