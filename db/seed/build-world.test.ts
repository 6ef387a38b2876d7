import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { buildWorld } from '@/db/seed/build-world'
import { isGtin } from '@/standards/gtin'

const now = new Date('2026-11-21T09:00:00Z')
const world = buildWorld(1, now)

const iconFile = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json')
const icons = new Set(Object.keys(JSON.parse(readFileSync(iconFile, 'utf8')).icons))

const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length

describe('the demo world', () => {
  it('is the same for the same seed', () => {
    expect(buildWorld(1, now)).toEqual(world)
  })

  it('differs from seed to seed in stock and assortment, never in what is sold', () => {
    const other = buildWorld(2, now)
    expect(other.skus.map((sku) => sku.row.name)).toEqual(world.skus.map((sku) => sku.row.name))
    expect(other.locations[1]?.listings.length).not.toBe(world.locations[1]?.listings.length)
  })

  it('has the size of a real shop', () => {
    const levels = [1, 2, 3].map((level) => world.categories.filter((row) => row.level === level).length)
    expect(levels).toEqual([24, 133, 249])
    expect(world.products.length).toBeGreaterThan(500)
    expect(world.skus.length).toBeGreaterThan(1500)
    expect(world.locations.map(({ place }) => place.kind)).toEqual([
      'store',
      'store',
      'store',
      'store',
      'warehouse',
    ])
  })

  it('shows every category and product by a picture that exists', () => {
    const missing = [...world.categories, ...world.products].filter((row) => !icons.has(row.icon))
    expect(missing.map((row) => row.icon)).toEqual([])
  })

  it('gives every SKU a barcode of its own with a right check digit', () => {
    expect(world.skus.filter((sku) => !isGtin(sku.row.gtin))).toEqual([])
    expect(isUnique(world.skus.map((sku) => sku.row.gtin))).toBe(true)
  })

  it('gives nothing an id, a slug or a name twice', () => {
    const { categories, products, skus } = world
    const lists = [
      categories.map((row) => row.id),
      categories.map((row) => row.slug),
      products.map((row) => row.id),
      products.map((row) => row.slug),
      skus.map((sku) => sku.row.id),
      skus.map((sku) => sku.row.name),
    ]
    expect(lists.map(isUnique)).toEqual(lists.map(() => true))
  })

  it('describes every product in sentences', () => {
    const bad = world.products.filter((row) => !/^[A-Z].{10,140}[.]$/.test(row.description))
    expect(bad.map((row) => `${row.name}: ${row.description}`)).toEqual([])
  })

  it('lists different assortments at different prices', () => {
    const sizes = world.locations.map(({ listings }) => listings.length)
    expect(isUnique(sizes)).toBe(true)
    expect(Math.min(...sizes)).toBeGreaterThan(300)
    const pricesBySku = new Map<string, Set<number>>()
    for (const { row } of world.locations.flatMap(({ listings }) => listings)) {
      pricesBySku.set(row.skuId, (pricesBySku.get(row.skuId) ?? new Set()).add(row.priceMinor))
    }
    expect([...pricesBySku.values()].filter((prices) => prices.size > 1).length).toBeGreaterThan(400)
  })

  it('reduces some offers of each place for some days, and none below nothing', () => {
    const { promotions, locations } = world
    expect(new Set(promotions.map(({ locationId }) => locationId)).size).toBe(locations.length)
    const regular = new Map(
      locations.flatMap(({ listings }) =>
        listings.map(({ row }) => [`${row.locationId} ${row.skuId}`, row.priceMinor] as const),
      ),
    )
    for (const { locationId, skuId, priceMinor, fromAt, untilAt } of promotions) {
      expect(priceMinor).toBeGreaterThan(0)
      expect(priceMinor).toBeLessThan(regular.get(`${locationId} ${skuId}`) ?? 0)
      expect(fromAt < now && untilAt && now < untilAt).toBe(true)
    }
  })

  it('keeps nothing cold in the warehouse', () => {
    const warehouse = world.locations.find(({ place }) => place.kind === 'warehouse')
    expect(warehouse?.listings.filter(({ sku }) => sku.isCold)).toEqual([])
  })

  it('numbers the aisles in the order of the walk', () => {
    for (const { listings } of world.locations) {
      const walk = listings.map(({ row }) => row).sort((a, b) => a.aisle - b.aisle || a.bay - b.bay)
      const zones = walk.map((row) => row.zone)
      expect(zones).toEqual([...zones].sort())
    }
  })

  it('has shelves that are full, low and empty', () => {
    const listings = world.locations.flatMap((location) => location.listings)
    const available = listings.map((each) => each.onHand - each.unavailable - each.safetyStock)
    const share = (matches: (units: number) => boolean) => available.filter(matches).length / available.length
    expect(share((units) => units === 0)).toBeGreaterThan(0.01)
    expect(share((units) => units === 0)).toBeLessThan(0.05)
    expect(share((units) => units >= 1 && units <= 5)).toBeGreaterThan(0.04)
    expect(share((units) => units > 5)).toBeGreaterThan(0.85)
    expect(listings.filter((each) => each.safetyStock > 0).length / listings.length).toBeLessThan(0.06)
  })
})
