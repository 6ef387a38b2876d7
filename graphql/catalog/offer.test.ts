import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

interface Answer {
  __typename: string
  code?: string
  field?: string[]
  listing?: { version: number; isListed: boolean; price: { amountMinor: number } } | null
}

const LISTING = 'isListed version zone aisle bay lowStockThreshold price { amountMinor currency }'
const RESULT = `__typename ... on Problem { code message } ... on InvalidInput { field }
  ... on ListingChanged { listing { ${LISTING} } } ... on ListingConflict { present { ${LISTING} } }`

let keys = 0
const ask = async (
  input: Record<string, unknown>,
  viewer: Viewer = test.world.viewers.staff,
): Promise<Answer> => {
  const { data, errors } = await test
    .as(viewer)
    .query<{ setListing: Answer }>(`mutation($i: SetListingInput!) { setListing(input: $i) { ${RESULT} } }`, {
      i: { key: `k${keys++}`, ...input },
    })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.setListing
}
const at = (sku = 0) => ({
  locationId: encodeId('Location', test.world.store.id),
  skuId: encodeId('Sku', test.world.skus[sku as 0].id),
})
const make = async (name: string) => {
  const { data } = await test
    .as(test.world.viewers.staff)
    .query<{ createProduct: { product: { id: string; skus: { id: string }[] } } }>(
      `mutation($i: CreateProductInput!) { createProduct(input: $i) { ... on ProductChanged { product { id skus { id } } } } }`,
      {
        i: {
          key: name,
          retailerId: encodeId('Retailer', test.world.retailer.id),
          categoryId: encodeId('Category', test.world.product.categoryId),
          name,
          skus: [{ sizeLabel: '1 l', measureQuantity: 1000, measureUnit: 'ML', weightGrams: 1040 }],
        },
      },
    )
  const product = data?.createProduct.product
  return { productId: product?.id ?? '', skuId: product?.skus[0]?.id ?? '' }
}

describe('an offer', () => {
  it('is made with a price, sold at once, and changed by its version: what is left out stays', async () => {
    const { skuId } = await make('Almond drink')
    const place = { ...at(), skuId }
    expect(await ask({ ...place, expectedVersion: 0 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['priceMinor'],
    })
    expect(await ask({ ...place, expectedVersion: 0, priceMinor: 199 })).toMatchObject({
      listing: {
        isListed: true,
        version: 1,
        zone: 'Shop floor',
        price: { amountMinor: 199, currency: 'GBP' },
      },
    })
    const { data } = await test
      .as(test.world.viewers.customer)
      .query(
        'query($l: ID!) { listings(locationId: $l, filter: { text: "almond" }) { nodes { price { amountMinor } } } }',
        { l: place.locationId },
      )
    expect(data).toEqual({ listings: { nodes: [{ price: { amountMinor: 199 } }] } })
    const change = { zone: 'Chilled', aisle: 4, bay: 2, lowStockThreshold: 3 }
    expect(await ask({ ...place, expectedVersion: 1, ...change })).toMatchObject({
      listing: { ...change, version: 2, price: { amountMinor: 199 } },
    })
    expect(
      await ask({ ...place, expectedVersion: 2, lowStockThreshold: null, isListed: false }),
    ).toMatchObject({
      listing: { lowStockThreshold: null, isListed: false, zone: 'Chilled', version: 3 },
    })
  })

  it('that somebody else changed meanwhile is refused with what it is now', async () => {
    const place = at(1)
    await ask({ ...place, expectedVersion: 1, priceMinor: 300 })
    expect(await ask({ ...place, expectedVersion: 1, priceMinor: 310 })).toMatchObject({
      code: 'LISTING_CONFLICT',
      present: { version: 2, price: { amountMinor: 300 } },
    })
    expect(await ask({ ...place, expectedVersion: 0, priceMinor: 310 })).toMatchObject({
      code: 'LISTING_CONFLICT',
    })
    const { skuId } = await make('Hazelnut drink')
    const early = { ...place, skuId, expectedVersion: 1, priceMinor: 310 }
    expect(await ask(early)).toMatchObject({ code: 'LISTING_CONFLICT', present: null })
  })

  it('of two prices that come at once one is taken, and each is written down with its name', async () => {
    const place = at(2)
    const answers = await Promise.all(
      [410, 420].map((priceMinor) => ask({ ...place, expectedVersion: 1, priceMinor })),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ListingChanged', 'ListingConflict'])
    const { store, skus, viewers } = test.world
    const deeds = await test.database.db
      .select()
      .from(deed)
      .where(and(eq(deed.subjectId, skus[2].id), eq(deed.locationId, store.id)))
      .orderBy(asc(deed.id))
    const price = answers.find(({ __typename }) => __typename === 'ListingChanged')?.listing?.price
      .amountMinor
    expect(deeds).toMatchObject([
      {
        kind: 'listing_changed',
        actor: `user:${viewers.staff.userId}`,
        before: { priceMinor: 250 },
        after: { priceMinor: price },
      },
    ])
  })

  it('is changed once under a key, and the key is good for nothing else', async () => {
    const input = { ...at(3), key: 'price', expectedVersion: 1, priceMinor: 500 }
    const first = await ask(input)
    expect(await ask(input)).toEqual(first)
    expect(await ask({ ...input, priceMinor: 501 })).toMatchObject({ code: 'KEY_REUSED' })
  })

  it.each([
    ['no price', { priceMinor: 0 }, ['priceMinor']],
    ['a negative one', { priceMinor: -1 }, ['priceMinor']],
    ['more than can be added up', { priceMinor: 10_000_000_001 }, ['priceMinor']],
    ['a zone that turns its direction', { zone: 'a‮b' }, ['zone']],
    ['an aisle below none', { aisle: -1 }, ['aisle']],
    ['a threshold below none', { lowStockThreshold: -1 }, ['lowStockThreshold']],
  ])('with %s is refused at its field', async (_what, more, field) => {
    expect(await ask({ ...at(), expectedVersion: 1, ...more })).toMatchObject({
      code: 'INVALID_INPUT',
      field,
    })
  })

  it('of what is archived is refused by name, and of another retailer’s item not found', async () => {
    const { productId, skuId } = await make('Rice drink')
    const archive = 'mutation($i: ArchiveProductInput!) { archiveProduct(input: $i) { __typename } }'
    await test.as(test.world.viewers.staff).query(archive, { i: { key: 'a', productId, expectedVersion: 1 } })
    const offer = { expectedVersion: 0, priceMinor: 100 }
    expect(await ask({ ...at(), skuId, ...offer })).toMatchObject({ code: 'PRODUCT_ARCHIVED' })
    const foreign = encodeId('Sku', test.world.rival.sku.id)
    expect(await ask({ ...at(), skuId: foreign, ...offer })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask({ ...at(), ...offer }, test.world.viewers.warehouseStaff)).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('tells its threshold to whoever may read stock there only', async () => {
    const place = at()
    const read = async (viewer: Viewer) => {
      const document = 'query($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { lowStockThreshold } }'
      const { data } = await test.as(viewer).query(document, { l: place.locationId, s: place.skuId })
      return data
    }
    const { staff, guest, rivalStaff } = test.world.viewers
    expect(await read(staff)).toEqual({ listing: { lowStockThreshold: 5 } })
    for (const viewer of [guest, rivalStaff])
      expect(await read(viewer)).toEqual({ listing: { lowStockThreshold: null } })
  })
})
