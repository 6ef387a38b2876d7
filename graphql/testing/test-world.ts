import { uuidv7 } from 'uuidv7'
import { toQuantityColumns } from '@/db/catalog/assortment/quantity-columns'
import { toSearchText } from '@/db/catalog/search-text'
import type { Database } from '@/db/client'
import * as table from '@/db/schema'
import { adjustStock } from '@/db/stock/adjust-stock'
import type { StockEngine } from '@/db/stock/engine'
import { type TestViewers, testViewers } from '@/graphql/testing/test-viewers'
import { gtinCheckDigit } from '@/standards/gtin'

type Row<T extends { $inferSelect: unknown }> = T['$inferSelect']

/** A retailer with two locations that offer four SKUs, twenty units each, and a rival with one location. */
export interface TestWorld {
  retailer: Row<typeof table.retailer>
  /** Holds are committed as the shopper takes the unit. */
  store: Row<typeof table.location>
  /** Holds are committed as the order is confirmed. */
  warehouse: Row<typeof table.location>
  /** Department, aisle, shelf. */
  categories: Row<typeof table.category>[]
  product: Row<typeof table.product>
  skus: [Sku, Sku, Sku, Sku]
  /** Another retailer, with a location that offers a SKU of its own. */
  rival: {
    retailer: Row<typeof table.retailer>
    store: Row<typeof table.location>
    product: Row<typeof table.product>
    sku: Sku
  }
  viewers: TestViewers
}

type Sku = Row<typeof table.sku>

export const UNITS_EACH = 20
export const PRICE_MINOR = 250

/** Writes the world; stock comes in through the engine, as everywhere. */
export async function createTestWorld({ db }: Database, engine: StockEngine, at: Date): Promise<TestWorld> {
  const greenlark = { id: uuidv7(), slug: 'greenlark', name: 'Greenlark', currency: 'GBP', createdAt: at }
  const rival = { id: uuidv7(), slug: 'rival', name: 'Rival', currency: 'GBP', createdAt: at }
  const store = buildLocation(greenlark.id, 'store', 'picked_in_store', at)
  const warehouse = buildLocation(greenlark.id, 'warehouse', 'shipped_from_warehouse', at)
  const rivalStore = buildLocation(rival.id, 'rival-store', 'picked_in_store', at)
  const categories = buildCategories(greenlark.id)
  const rivalCategories = buildCategories(rival.id)
  const product = buildProduct(categories, 'oat-drink', at)
  const rivalProduct = buildProduct(rivalCategories, 'rival-drink', at)
  const skus: TestWorld['skus'] = [
    buildSku(product, 0, at),
    buildSku(product, 1, at),
    buildSku(product, 2, at),
    buildSku(product, 3, at),
  ]
  const rivalSku = buildSku(rivalProduct, 0, at)
  const viewers = testViewers({
    retailerId: greenlark.id,
    rivalId: rival.id,
    warehouseId: warehouse.id,
  })

  const [retailer, rivalRetailer] = await db.insert(table.retailer).values([greenlark, rival]).returning()
  if (!retailer || !rivalRetailer) throw new Error('Two retailers were written and not given back.')
  await db.insert(table.location).values([store, warehouse, rivalStore])
  await db.insert(table.category).values([...categories, ...rivalCategories])
  await db.insert(table.product).values([product, rivalProduct])
  await db.insert(table.sku).values([...skus, rivalSku])
  const offers = [
    ...[store, warehouse].flatMap((place) => skus.map((sku) => ({ place, sku }))),
    { place: rivalStore, sku: rivalSku },
  ]
  await db.insert(table.listing).values(
    offers.map(({ place, sku }) => ({
      locationId: place.id,
      skuId: sku.id,
      priceMinor: PRICE_MINOR,
      isListed: true,
      zone: 'A',
      aisle: 1 + sku.position,
      bay: 1,
      lowStockThreshold: 5,
      updatedAt: at,
    })),
  )
  await db.insert(table.user).values(
    Object.values(viewers.people).map(({ userId, name, email, role }) => ({
      id: userId,
      name,
      email,
      emailVerified: true,
      isOperator: role === 'operator',
      createdAt: at,
      updatedAt: at,
    })),
  )
  await db.insert(table.membership).values(
    Object.values(viewers.people).flatMap(({ userId, memberships }) =>
      memberships.map((each) => ({
        ...each,
        userId,
        locationIds: each.locationIds && [...each.locationIds],
        since: at,
      })),
    ),
  )
  await Promise.all(
    offers.map(({ place, sku }) =>
      adjustStock(engine, {
        locationId: place.id,
        caller: 'system',
        key: `opening:${sku.id}`,
        skuId: sku.id,
        bucket: 'onHand',
        change: UNITS_EACH,
        reason: 'received',
        reference: 'opening',
        onShortfall: 'refuse',
      }),
    ),
  )
  return {
    retailer,
    store,
    warehouse,
    categories,
    product,
    skus,
    rival: { retailer: rivalRetailer, store: rivalStore, product: rivalProduct, sku: rivalSku },
    viewers,
  }
}

function buildLocation(
  retailerId: string,
  slug: string,
  fulfilmentMode: TestWorld['store']['fulfilmentMode'],
  at: Date,
): TestWorld['store'] {
  return {
    id: uuidv7(),
    retailerId,
    slug,
    name: `The ${slug}`,
    kind: fulfilmentMode === 'picked_in_store' ? 'store' : 'warehouse',
    fulfilmentMode,
    latitude: 51.5,
    longitude: -0.1,
    timeZone: 'Europe/London',
    address: { line1: '1 High Street', city: 'London', postcode: 'N1 1AA', country: 'GB' },
    openingHours: ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ day, opens: '07:00', closes: '22:00' })),
    specialDays: [],
    requiresParticulars: false,
    closedUntil: null,
    aislePlan: { version: 0, stops: [] },
    postcodesServed: ['N1', 'N2'],
    createdAt: at,
  }
}

function buildCategories(retailerId: string): TestWorld['categories'] {
  const path: string[] = []
  return ['drinks', 'plant-drinks', 'oat-drinks'].map((slug, index) => {
    const id = uuidv7()
    const parentId = path.at(-1) ?? null
    path.push(id)
    return {
      id,
      retailerId,
      parentId,
      path: [...path],
      level: index + 1,
      position: 0,
      slug,
      name: slug,
      icon: 'glass-of-milk',
      hue: 200,
      isHidden: false,
      isVisible: true,
      requiredParticulars: [],
      version: 1,
    }
  })
}

function buildProduct(categories: TestWorld['categories'], slug: string, at: Date): TestWorld['product'] {
  const shelf = categories[2]
  if (!shelf) throw new Error('A product stands on a shelf.')
  return {
    id: uuidv7(),
    retailerId: shelf.retailerId,
    categoryId: shelf.id,
    slug,
    name: 'Oat drink',
    brand: 'Fieldnote',
    description: 'Made from oats.',
    particulars: {},
    lacks: [],
    attributeValues: {},
    attributeWords: {},
    lacksAttributes: [],
    attributes: { dietary: ['vegan'] },
    icon: 'glass-of-milk',
    hue: 200,
    version: 1,
    archivedAt: null,
    createdAt: at,
  }
}

function buildSku(product: TestWorld['product'], position: number, at: Date): Sku {
  const digits = `50${position}000000000`
  const name = `Fieldnote oat drink ${position + 1} l`
  return {
    id: uuidv7(),
    retailerId: product.retailerId,
    productId: product.id,
    position,
    gtin: `${digits}${gtinCheckDigit(digits)}`,
    name,
    optionValues: { size: `${position + 1} l` },
    sizeLabel: `${position + 1} l`,
    measureQuantity: 1000 * (position + 1),
    measureUnit: 'ml',
    weightGrams: 1040 * (position + 1),
    ...toQuantityColumns(null),
    taxClass: 'standard',
    depositMinor: 0,
    isTold: true,
    isSet: false,
    searchText: toSearchText(name),
    archivedAt: null,
    createdAt: at,
  }
}
