import { uuidv7 } from 'uuidv7'
import type { Database } from '@/db/client'
import { category, listing, location, product, retailer, sku } from '@/db/schema'

export interface Listings {
  retailerId: string
  locationId: string
  /** In ascending order. */
  skuIds: string[]
}

const ROWS_MAX = 2_000
const AT = new Date('2026-01-01T00:00:00Z')

/** A retailer with one store that lists `count` SKUs and has no stock yet: what tests and benches of stock stand on. */
export async function createListings({ db }: Database, { count }: { count: number }): Promise<Listings> {
  const [retailerId, locationId, categoryId, productId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  const skuIds = Array.from({ length: count }, () => uuidv7()).sort()
  await db.transaction(async (tx) => {
    await tx.insert(retailer).values({
      id: retailerId,
      slug: retailerId,
      name: 'Test Foods',
      currency: 'GBP',
      // A bench sells more than any shop has.
      countMax: 2_147_483_647,
      createdAt: AT,
    })
    await tx.insert(location).values({
      id: locationId,
      retailerId,
      slug: locationId,
      name: 'Test Street',
      kind: 'store',
      fulfilmentMode: 'picked_in_store',
      latitude: 51.5,
      longitude: -0.1,
      timeZone: 'Europe/London',
      address: { line1: '1 Test Street', city: 'London', postcode: 'E1 1AA', country: 'GB' },
      openingHours: [],
      postcodesServed: ['E1'],
      createdAt: AT,
    })
    await tx.insert(category).values({
      id: categoryId,
      retailerId,
      parentId: null,
      path: [categoryId],
      level: 1,
      position: 0,
      slug: 'test-department',
      name: 'Test department',
      icon: 'package',
      hue: 0,
    })
    await tx.insert(product).values({
      id: productId,
      retailerId,
      categoryId,
      slug: 'test-product',
      name: 'Test product',
      brand: 'Testers',
      description: '',
      attributes: {},
      icon: 'package',
      hue: 0,
      createdAt: AT,
    })
    // A statement takes some sixty thousand values at most.
    for (let from = 0; from < count; from += ROWS_MAX) {
      const positions = skuIds
        .slice(from, from + ROWS_MAX)
        .map((id, index) => ({ id, position: from + index }))
      await tx.insert(sku).values(
        positions.map(({ id, position }) => ({
          id,
          retailerId,
          productId,
          position,
          gtin: String(10_000_000 + position),
          name: `Test product ${position + 1}`,
          optionValues: {},
          sizeLabel: '1 each',
          measureQuantity: 1,
          measureUnit: 'each',
          weightGrams: 100,
          searchText: `test product ${position + 1}`,
          createdAt: AT,
        })),
      )
      await tx.insert(listing).values(
        positions.map(({ id, position }) => ({
          locationId,
          skuId: id,
          priceMinor: 100 + position,
          isListed: true,
          zone: 'ambient',
          aisle: 1 + Math.floor(position / 10),
          bay: 1 + (position % 10),
          lowStockThreshold: null,
          updatedAt: AT,
        })),
      )
    }
  })
  return { retailerId, locationId, skuIds }
}
