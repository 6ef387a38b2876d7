import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'
import { PRICE_MINOR } from '@/graphql/testing/test-world'

let test: GraphqlTest
let guest: TestClient
let ids: { retailer: string; store: string; skus: string[] }
beforeAll(async () => {
  test = await createGraphqlTest()
  guest = test.as(test.world.viewers.stranger)
  const { retailer, store, skus } = test.world
  ids = {
    retailer: encodeId('Retailer', retailer.id),
    store: encodeId('Location', store.id),
    skus: skus.map(({ id }) => encodeId('Sku', id)),
  }
})
afterAll(() => test.close())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe('retailers', () => {
  it('lists them with their locations in two statements', async () => {
    const { result, statements } = await test.countStatements(() =>
      guest.query('{ retailers { id slug name currency locations { slug retailer { id } } } }'),
    )
    expect(result).toMatchObject({
      errors: [],
      data: {
        retailers: [
          { id: ids.retailer, slug: 'greenlark', currency: 'GBP', locations: [{}, {}] },
          { slug: 'rival', locations: [{ slug: 'rival-store' }] },
        ],
      },
    })
    expect(statements.length).toBeLessThanOrEqual(3)
  })
})

describe('locations', () => {
  it('finds those that serve a postcode, of one retailer', async () => {
    const { data, errors } = await guest.query(
      'query ($retailerId: ID) { locations(postcode: "n1 9gu", retailerId: $retailerId) { slug distanceMetres } }',
      { retailerId: ids.retailer },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      locations: [
        { slug: 'store', distanceMetres: null },
        { slug: 'warehouse', distanceMetres: null },
      ],
    })
  })

  it('gives the distance from a position', async () => {
    const { data } = await guest.query<{ locations: { distanceMetres: number }[] }>(
      '{ locations(near: { latitude: 51.6, longitude: -0.1 }) { distanceMetres } }',
    )
    for (const { distanceMetres } of data?.locations ?? []) expect(distanceMetres).toBeCloseTo(11_120, -2)
    expect(data?.locations).toHaveLength(3)
  })

  it.each([
    '{ locations(near: { latitude: 91, longitude: 0 }) { slug } }',
    `{ locations(postcode: "${'N'.repeat(30)}") { slug } }`,
    '{ locations(retailerId: "nonsense") { slug } }',
  ])('refuses %s', async (document) => {
    expect((await guest.query(document)).codes).toEqual(['BAD_USER_INPUT'])
  })
})

describe('location', () => {
  it('says when it trades and which slots it has', async () => {
    const { data } = await guest.query<{
      location: { isOpenNow: boolean; earliestSlotAt: string; slots: { startAt: string }[] }
    }>(`{ location(slug: "store") {
      id kind fulfilmentMode name timeZone latitude longitude postcodesServed
      address { line1 city postcode country } openingHours { day opens closes }
      isOpenNow earliestSlotAt slots(handover: PICK_UP) { startAt endAt }
    } }`)
    expect(data?.location).toMatchObject({
      id: ids.store,
      kind: 'STORE',
      fulfilmentMode: 'PICKED_IN_STORE',
      isOpenNow: true,
      earliestSlotAt: '2026-11-20T13:00:00.000Z',
    })
    expect(data?.location.slots[0]?.startAt).toBe('2026-11-20T13:00:00.000Z')
  })

  it('is null where there is none', async () => {
    expect((await guest.query('{ location(slug: "nowhere") { id } }')).data).toEqual({ location: null })
  })
})

describe('departments and category', () => {
  it('walks the tree down and up', async () => {
    const { data, errors } = await guest.query(
      `query ($id: ID!) {
        departments(retailerId: $id) { slug level picture { url hue alt } parent { slug }
          children { slug children { slug ancestors { slug } } } }
        category(retailerId: $id, slug: "plant-drinks") { id level parent { slug } }
      }`,
      { id: ids.retailer },
    )
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      departments: [
        {
          slug: 'drinks',
          level: 1,
          parent: null,
          picture: { url: '/pictures/glass-of-milk.svg', hue: 200, alt: 'drinks' },
          children: [
            {
              slug: 'plant-drinks',
              children: [
                { ancestors: [{ slug: 'drinks' }, { slug: 'plant-drinks' }, { slug: 'oat-drinks' }] },
              ],
            },
          ],
        },
      ],
      category: { level: 2, parent: { slug: 'drinks' } },
    })
  })

  it('knows nothing of another retailer’s tree or of none', async () => {
    const id = encodeId('Retailer', UNKNOWN)
    const document = `query ($id: ID!) { departments(retailerId: $id) { slug }
      category(retailerId: $id, slug: "drinks") { slug } }`
    expect((await guest.query(document, { id })).data).toEqual({ departments: [], category: null })
    expect((await guest.query(document, { id: 'nonsense' })).codes[0]).toBe('BAD_USER_INPUT')
  })
})

describe('listings', () => {
  const document = `query ($locationId: ID!, $filter: ListingFilter, $sort: ListingSort, $first: Int, $after: String) {
    listings(locationId: $locationId, filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { cursor node { id isListed zone aisle bay price { amountMinor currency }
        unitPrice { measure price { amountMinor } } location { slug }
        stockLevel { version }
        sku { id gtin name sizeLabel optionValues weightGrams picture { url }
          product { slug brand category { slug } } } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount facets { name label values { value count } }
    } }`

  it('costs as many statements for four as for one', async () => {
    const count = async (first: number) =>
      (await test.countStatements(() => guest.query(document, { locationId: ids.store, first }))).statements
        .length
    await count(1)
    expect(await count(4)).toBe(await count(1))
  })

  it('shows a page, its facets and what follows', async () => {
    const one = await guest.query<{ listings: { pageInfo: { endCursor: string } } }>(document, {
      locationId: ids.store,
      sort: 'NAME',
      first: 3,
    })
    expect(one.errors).toEqual([])
    expect(one.data?.listings).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      facets: [
        { name: 'brand', label: 'Brand', values: [{ value: 'Fieldnote', count: 4 }] },
        { name: 'dietary', values: [{ value: 'vegan', count: 4 }] },
      ],
    })
    const two = await guest.query<{ listings: object }>(document, {
      locationId: ids.store,
      sort: 'NAME',
      first: 3,
      after: one.data?.listings.pageInfo.endCursor,
    })
    expect(two.data?.listings).toMatchObject({
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      edges: [
        {
          node: {
            price: { amountMinor: PRICE_MINOR, currency: 'GBP' },
            unitPrice: { measure: 'l', price: { amountMinor: 62.5 } },
            sku: { sizeLabel: '4 l', product: { brand: 'Fieldnote', category: { slug: 'oat-drinks' } } },
          },
        },
      ],
    })
  })

  it('forgives a wrong letter', async () => {
    const { data } = await guest.query<{ listings: { totalCount: number } }>(document, {
      locationId: ids.store,
      filter: { text: 'drnk oat' },
    })
    expect(data?.listings.totalCount).toBe(4)
  })

  it('narrows by category, brand, attribute and stock', async () => {
    const [department] = test.world.categories
    const { data } = await guest.query<{ listings: { totalCount: number } }>(document, {
      locationId: ids.store,
      filter: {
        categoryId: encodeId('Category', department?.id ?? ''),
        brands: ['Fieldnote'],
        attributes: [{ name: 'dietary', value: 'vegan' }],
        inStockOnly: true,
      },
    })
    expect(data?.listings.totalCount).toBe(4)
  })

  it.each([
    ['a page that is too large', { first: 101 }, 'BAD_USER_INPUT'],
    ['a page of nothing', { first: 0 }, 'BAD_USER_INPUT'],
    ['a made-up cursor', { after: 'eyJ' }, 'BAD_USER_INPUT'],
    ['a malformed location', { locationId: 'nonsense' }, 'BAD_USER_INPUT'],
    ['an unknown location', { locationId: encodeId('Location', UNKNOWN) }, 'NOT_FOUND'],
    ['a malformed category', { filter: { categoryId: 'nonsense' } }, 'BAD_USER_INPUT'],
    ['a text without end', { filter: { text: 'a'.repeat(201) } }, 'BAD_USER_INPUT'],
    ['a value that cannot be', { filter: { brands: ['\u0000'] } }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, variables, code) => {
    expect((await guest.query(document, { locationId: ids.store, ...variables })).codes).toEqual([code])
  })
})

describe('the text of a search', () => {
  const document = `query ($l: ID!, $t: String) {
    listings(locationId: $l, filter: { text: $t }) { totalCount }
    stockLevels(locationId: $l, filter: { text: $t }) { totalCount } }`

  // A sign beyond the first 65,536 is two halves in JavaScript, and one character to whoever types it.
  it.each([
    ['200 characters of two halves each', '🍋'.repeat(200), []],
    ['201 of them', '🍋'.repeat(201), ['BAD_USER_INPUT', 'BAD_USER_INPUT']],
  ])('of %s is counted in characters', async (_what, text, codes) => {
    const staff = test.as(test.world.viewers.staff)
    expect((await staff.query(document, { l: ids.store, t: text })).codes).toEqual(codes)
  })
})

describe('listing and listingsBySku', () => {
  it('finds one', async () => {
    const { data } = await guest.query(
      'query ($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { aisle stockLevel { version } } }',
      { l: ids.store, s: ids.skus[2] },
    )
    expect(data).toMatchObject({ listing: { aisle: 3, stockLevel: { version: 1 } } })
  })

  it('finds several in the order asked for, and leaves out what is not there', async () => {
    const { data, errors } = await guest.query(
      'query ($l: ID!, $s: [ID!]!) { listingsBySku(locationId: $l, skuIds: $s) { sku { id } } }',
      { l: ids.store, s: [ids.skus[3], encodeId('Sku', test.world.rival.sku.id), ids.skus[0]] },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({ listingsBySku: [{ sku: { id: ids.skus[3] } }, { sku: { id: ids.skus[0] } }] })
  })

  it('refuses more than 200 and what is no SKU', async () => {
    const document = 'query ($l: ID!, $s: [ID!]!) { listingsBySku(locationId: $l, skuIds: $s) { aisle } }'
    const many = Array.from({ length: 201 }, () => ids.skus[0])
    expect((await guest.query(document, { l: ids.store, s: many })).codes).toEqual(['BAD_USER_INPUT'])
    expect((await guest.query(document, { l: ids.store, s: [ids.store] })).codes).toEqual(['BAD_USER_INPUT'])
  })
})

describe('product and skuByGtin', () => {
  it('shows a product with its variants in order', async () => {
    const { data } = await guest.query(
      `query ($id: ID!) { product(retailerId: $id, slug: "oat-drink") {
        name attributes picture { alt } category { slug } skus { sizeLabel } } }`,
      { id: ids.retailer },
    )
    expect(data).toMatchObject({
      product: {
        attributes: { dietary: ['vegan'] },
        picture: { alt: 'Fieldnote Oat drink' },
        skus: [{ sizeLabel: '1 l' }, { sizeLabel: '2 l' }, { sizeLabel: '3 l' }, { sizeLabel: '4 l' }],
      },
    })
  })

  it('finds a SKU by its barcode, however it is spelt, also by the lists of the shop and of its stock', async () => {
    const [sku] = test.world.skus
    const whole = sku.gtin.padStart(14, '0')
    const spaced = `${sku.gtin.slice(0, 4)} ${sku.gtin.slice(4)}`
    const link = `https://id.gs1.org/01/${whole}/10/A`
    for (const gtin of [sku.gtin, spaced, whole, `]E0${sku.gtin}`, `01${whole}`, `(01)${whole}(10)A`, link]) {
      const byGtin = await guest.query(
        'query ($id: ID!, $gtin: String!) { skuByGtin(retailerId: $id, gtin: $gtin) { id } }',
        { id: ids.retailer, gtin },
      )
      expect(byGtin.data, gtin).toEqual({ skuByGtin: { id: ids.skus[0] } })
      const lists = await test.as(test.world.viewers.staff).query<Record<string, { edges: unknown[] }>>(
        `query ($l: ID!, $t: String) {
          listings(locationId: $l, filter: { text: $t }) { edges { node { sku { id } } } }
          stockLevels(locationId: $l, filter: { text: $t }) { edges { node { sku { id } } } } }`,
        { l: ids.store, t: gtin },
      )
      const edges = [{ node: { sku: { id: ids.skus[0] } } }]
      expect(lists.data, gtin).toEqual({ listings: { edges }, stockLevels: { edges } })
    }
  })

  it.each([
    ['4006381333931', [], { skuByGtin: null }],
    ['4006381333932', ['BAD_USER_INPUT'], null],
    ['12', ['BAD_USER_INPUT'], null],
  ])('answers %s with %j', async (gtin, codes, data) => {
    const result = await guest.query(
      'query ($id: ID!, $gtin: String!) { skuByGtin(retailerId: $id, gtin: $gtin) { id } }',
      { id: ids.retailer, gtin },
    )
    expect(result.codes).toEqual(codes)
    if (data) expect(result.data).toEqual(data)
  })
})

describe('popularListings', () => {
  it('is empty before the first order, and bounded', async () => {
    const document =
      'query ($l: ID!, $first: Int) { popularListings(locationId: $l, first: $first) { aisle } }'
    expect((await guest.query(document, { l: ids.store })).data).toEqual({ popularListings: [] })
    expect((await guest.query(document, { l: ids.store, first: 51 })).codes).toEqual(['BAD_USER_INPUT'])
  })
})
