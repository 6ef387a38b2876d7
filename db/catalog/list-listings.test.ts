import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFacets } from '@/db/catalog/list-facets'
import {
  countListings,
  type ListingPageQuery,
  type ListingSort,
  listListings,
} from '@/db/catalog/list-listings'
import type { ListingFilter } from '@/db/catalog/listing-filter'
import { listListingsByKeys, listPopularListings } from '@/db/catalog/listings'
import { listLocations } from '@/db/catalog/locations'
import { listSkusByIds } from '@/db/catalog/skus'
import { firstPage, type PageRequest } from '@/db/paging/page'
import { buildWorld, type DemoWorld } from '@/db/seed/build-world'
import { seedDemo } from '@/db/seed/seed-demo'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

const now = new Date('2026-11-21T15:30:00Z')

let test: TestDatabase
let world: DemoWorld
beforeAll(async () => {
  test = await createTestDatabase()
  world = buildWorld(1, now)
  await seedDemo(test.database, { seed: 1, now })
}, 60_000)
afterAll(() => test.close())

function queryOf(filter: ListingFilter = {}, rest: Partial<ListingPageQuery> = {}): ListingPageQuery {
  const [quayside] = world.locations
  const locationId = quayside?.row.id ?? ''
  return {
    locationId,
    retailerId: world.retailer.id,
    filter,
    now,
    sort: 'relevance',
    page: firstPage(24),
    ...rest,
  }
}

const pageAfter = (limit: number, after: string | undefined): PageRequest => ({
  limit,
  isBackward: false,
  cursor: after ?? null,
})

async function listNames(query: ListingPageQuery): Promise<string[]> {
  const page = await listListings(test.database.db, query)
  const skus = await listSkusByIds(test.database.db, page?.edges.map(({ node }) => node.skuId) ?? [])
  return page?.edges.map(({ node }) => skus.find((row) => row.id === node.skuId)?.name ?? '') ?? []
}

describe('listListings', () => {
  it.each<ListingSort>(['relevance', 'price_asc', 'price_desc', 'name'])(
    'by %s: pages join without a gap or a repeat',
    async (sort) => {
      const seen: string[] = []
      let after: string | undefined
      for (let pages = 0; pages < 30; pages++) {
        const page = await listListings(test.database.db, queryOf({}, { sort, page: pageAfter(100, after) }))
        seen.push(...(page?.edges.map(({ node }) => node.skuId) ?? []))
        after = page?.edges.at(-1)?.cursor
        if (!page?.hasNextPage) break
      }
      expect(seen.length).toBe(await countListings(test.database.db, queryOf()))
      expect(new Set(seen).size).toBe(seen.length)
    },
  )

  it('sorts by price', async () => {
    const cheap = await listListings(test.database.db, queryOf({}, { sort: 'price_asc' }))
    const prices = cheap?.edges.map(({ node }) => node.priceMinor) ?? []
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    const dear = await listListings(test.database.db, queryOf({}, { sort: 'price_desc' }))
    expect(dear?.edges[0]?.node.priceMinor).toBeGreaterThan(3000)
  })

  it.each(['', 'nonsense', Buffer.from('["name","x","y"]').toString('base64url')])(
    'refuses the cursor %j',
    async (after) => {
      expect(
        await listListings(test.database.db, queryOf({}, { sort: 'name', page: pageAfter(24, after) })),
      ).toBeNull()
    },
  )

  it('refuses the cursor of another order', async () => {
    const page = await listListings(test.database.db, queryOf({}, { sort: 'name', page: firstPage(1) }))
    const after = page?.edges[0]?.cursor
    expect(
      await listListings(test.database.db, queryOf({}, { sort: 'price_asc', page: pageAfter(24, after) })),
    ).toBeNull()
  })

  it.each([
    ['milk', /milk,/],
    ['brocoli', /Broccoli/],
    ['mlik', /[Mm]ilk/],
    ['cheddar mature', /Cheddar, Mature/],
    ['mature cheddar', /Cheddar, Mature/],
    ['strawberry', /Strawberries/],
    ['creme fraiche', /Crème fraîche/],
    ['tomatos', /omatoes/],
    ['sourdogh', /Sourdough/],
  ])('finds what is meant by "%s"', async (text, expected) => {
    const names = await listNames(queryOf({ text }))
    expect(names.slice(0, 4).some((name) => expected.test(name))).toBe(true)
  })

  it('pages through a search', async () => {
    const all = await listNames(queryOf({ text: 'milk' }, { page: firstPage(100) }))
    const first = await listListings(test.database.db, queryOf({ text: 'milk' }, { page: firstPage(5) }))
    const rest = await listNames(
      queryOf({ text: 'milk' }, { page: pageAfter(100, first?.edges.at(-1)?.cursor) }),
    )
    expect(rest).toEqual(all.slice(5))
  })

  it('finds nothing for a word that means nothing, and everything for none', async () => {
    expect(await listNames(queryOf({ text: 'xyzzyplugh' }))).toEqual([])
    // L41: of this nothing is left to look for.
    expect(await listNames(queryOf({ text: ' ?! ' }))).toEqual([])
    expect((await listNames(queryOf({ text: undefined }))).length).toBe(24)
  })

  it('narrows by category, all that is below included', async () => {
    const bakery = world.categories.find((row) => row.slug === 'bakery')
    const names = await listNames(queryOf({ categoryId: bakery?.id }, { page: firstPage(100) }))
    expect(names.length).toBe(66)
    expect(names).toContain('Ovenden & Daughters Sourdough, Rye, 800 g')
  })

  it('narrows by attributes: in a list, alone, and a number', async () => {
    const vegan = await countListings(
      test.database.db,
      queryOf({ attributes: [{ name: 'dietary', value: 'vegan' }] }),
    )
    const veganFrozen = await countListings(
      test.database.db,
      queryOf({
        attributes: [
          { name: 'dietary', value: 'vegan' },
          { name: 'storage', value: 'frozen' },
        ],
      }),
    )
    expect(vegan).toBeGreaterThan(veganFrozen)
    expect(veganFrozen).toBeGreaterThan(5)
    const adult = await listNames(queryOf({ attributes: [{ name: 'ageMin', value: '18' }] }))
    expect(adult.some((name) => name.includes('Pilsner'))).toBe(true)
  })

  it('narrows to what can be ordered now', async () => {
    const all = await countListings(test.database.db, queryOf())
    const orderable = await countListings(test.database.db, queryOf({ inStockOnly: true }))
    expect(orderable).toBeLessThan(all)
    expect(orderable).toBeGreaterThan(all * 0.9)
  })
})

describe('listFacets', () => {
  it('counts brands as if none were chosen, attributes among what is left', async () => {
    const facets = await listFacets(test.database.db, queryOf({ text: 'cheddar', brands: ['Moorcombe'] }))
    const brands = facets.find((facet) => facet.name === 'brand')?.values ?? []
    expect(brands.map(({ value }) => value)).toEqual(expect.arrayContaining(['Moorcombe', 'Kettlestone']))
    const allergens = facets.find((facet) => facet.name === 'allergens')?.values
    const count = await countListings(test.database.db, queryOf({ text: 'cheddar', brands: ['Moorcombe'] }))
    expect(allergens?.[0]).toEqual({ value: 'milk', count })
  })
})

describe('listPopularListings', () => {
  it('ranks by units ordered lately', async () => {
    const { locationId } = queryOf()
    const since = new Date(now.getTime() - 7 * 86_400_000)
    const popular = await listPopularListings(test.database.db, { locationId, since, limit: 12 })
    expect(popular.length).toBe(12)
    expect(popular.every((row) => row.locationId === locationId)).toBe(true)
  })
})

describe('listListingsByKeys', () => {
  it('reads listings of several locations at once and leaves out what it does not know', async () => {
    const keys = world.locations.map(({ listings }) => listings[0]?.row).filter((row) => row !== undefined)
    const unknown = { locationId: keys[0]?.locationId ?? '', skuId: world.retailer.id }
    expect((await listListingsByKeys(test.database.db, [...keys, unknown])).length).toBe(5)
  })
})

describe('listLocations', () => {
  it('puts the nearest first, with the distance', async () => {
    const near = { latitude: 52.9367, longitude: 0.8962 }
    const found = await listLocations(test.database.db, { near })
    expect(found.map((row) => row.slug).slice(0, 2)).toEqual(['old-market', 'marlhaven-quayside'])
    expect(found[0]?.distanceMetres).toBe(0)
    expect(found[1]?.distanceMetres).toBeGreaterThan(600)
    expect(found[1]?.distanceMetres).toBeLessThan(800)
  })

  it('finds what serves a postcode, however it is typed, the most particular first', async () => {
    const found = await listLocations(test.database.db, { postcode: 'mh7 5tx' })
    expect(found.map((row) => row.slug)).toEqual(['thornby-cross', 'fenwick-moor'])
    expect(await listLocations(test.database.db, { postcode: 'ZZ1 1AA' })).toEqual([])
    expect(await listLocations(test.database.db, { postcode: '' })).toEqual([])
  })
})
