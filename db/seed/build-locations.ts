import type { AisleStop } from '@/db/schema/aisle-plan'
import type { listing, location } from '@/db/schema/catalog'
import type { DemoSku } from '@/db/seed/build-assortment'
import { demoId } from '@/db/seed/demo-id'
import { openingHours, type PlaceData, places } from '@/db/seed/places'
import { createRandom, type Random } from '@/db/seed/random'
import { aisleKey } from '@/standards/aisle-key'

export type LocationRow = typeof location.$inferInsert
export type ListingRow = typeof listing.$inferInsert

/** A listing with what stands on its shelf when the demo begins. */
export interface DemoListing {
  row: ListingRow
  sku: DemoSku
  /** Units left on the day the demo is filled, after the orders behind it. */
  onHand: number
  /** Units to which the night's delivery fills the shelf. */
  onHandUsual: number
  unavailable: number
  safetyStock: number
  /** Units that there is room for on the shelf; what a delivery brings beyond stays in the back room. */
  shelfMax: number
}

export interface DemoLocation {
  row: LocationRow
  place: PlaceData
  listings: DemoListing[]
}

const DAY_MS = 86_400_000

/** Letters put the zones into the order of the walk: ambient first, what must stay cold last. */
const zoneOrder = ['Fresh', 'Grocery', 'Drinks', 'Household', 'Chilled', 'Frozen']
const coldZones = ['Chilled', 'Frozen']

export function buildLocations(
  seed: number,
  retailerId: string,
  skus: readonly DemoSku[],
  now: Date,
): DemoLocation[] {
  return places.map((place, index) => {
    const random = createRandom(seed * 31 + index)
    const row = buildLocation(seed, retailerId, place, now)
    const stands = placeDepartments(skus, place)
    const carried = chooseProducts(skus, place, random)
    const listings = skus
      .filter((sku) => carried.has(sku.row.productId) && !isTooLarge(sku, place, random))
      .map((sku) => buildListing({ sku, place, row, stands, random, now }))
    return { row: { ...row, aislePlan: { version: 1, stops: planAisles(listings) } }, place, listings }
  })
}

/** A stop for each aisle of each zone where something stands, as the letters of the zones say. */
function planAisles(listings: readonly DemoListing[]): AisleStop[] {
  const stops = new Map(
    listings.map(({ row: { zone, aisle }, sku }) => [
      aisleKey({ zone, aisle }),
      { zone, aisle, isCold: coldZones.includes(sku.zone) },
    ]),
  )
  return [...stops.values()].sort(
    (a, b) => (a.zone < b.zone ? -1 : Number(a.zone > b.zone)) || a.aisle - b.aisle,
  )
}

function buildLocation(seed: number, retailerId: string, place: PlaceData, createdAt: Date): LocationRow {
  return {
    id: demoId(seed, 'location', place.slug),
    retailerId,
    slug: place.slug,
    name: place.name,
    kind: place.kind,
    fulfilmentMode: place.kind === 'warehouse' ? 'shipped_from_warehouse' : 'picked_in_store',
    latitude: place.latitude,
    longitude: place.longitude,
    timeZone: 'Europe/London',
    address: place.address,
    openingHours: openingHours(place),
    postcodesServed: [...place.postcodesServed],
    createdAt,
  }
}

interface Stand {
  aisle: number
  /** Bay of the department's first shelf; departments that share an aisle follow each other. */
  bayFirst: number
}

/** Where each department stands: in the order of the walk, several to an aisle in a small building. */
function placeDepartments(skus: readonly DemoSku[], place: PlaceData): Map<number, Stand> {
  const departments = new Map<number, { zone: string; shelves: number }>()
  for (const { departmentPosition, zone, shelfPosition } of skus) {
    departments.set(departmentPosition, { zone, shelves: shelfPosition + 1 })
  }
  const walk = [...departments]
    .filter(([, { zone }]) => !place.withoutZones.includes(zone))
    .sort(([a, from], [b, to]) => zoneOrder.indexOf(from.zone) - zoneOrder.indexOf(to.zone) || a - b)
  const stands = new Map<number, Stand>()
  let previous = { aisle: 0, bayNext: 1 }
  walk.forEach(([position, { shelves }], index) => {
    const aisle = 1 + Math.floor((index * place.aisles) / walk.length)
    const bayFirst = aisle === previous.aisle ? previous.bayNext : 1
    stands.set(position, { aisle, bayFirst })
    previous = { aisle, bayNext: bayFirst + shelves }
  })
  return stands
}

function chooseProducts(skus: readonly DemoSku[], place: PlaceData, random: Random): Set<string> {
  const carried = new Set<string>()
  for (const productId of new Set(skus.map((sku) => sku.row.productId))) {
    if (random.chance(place.breadth)) carried.add(productId)
  }
  for (const sku of skus) {
    const isMisplaced = place.withoutZones.includes(sku.zone) || (place.kind === 'warehouse' && sku.isCold)
    if (isMisplaced) carried.delete(sku.row.productId)
  }
  return carried
}

/** A small shop has no room for the family pack. */
function isTooLarge(sku: DemoSku, place: PlaceData, random: Random): boolean {
  return place.breadth < 0.6 && sku.row.weightGrams > 2200 && random.chance(0.75)
}

interface ListingSource {
  sku: DemoSku
  place: PlaceData
  row: LocationRow
  stands: Map<number, Stand>
  random: Random
  now: Date
}

function buildListing({ sku, place, row, stands, random, now }: ListingSource): DemoListing {
  const zoneIndex = zoneOrder.indexOf(sku.zone)
  const stock = drawStock(place, sku, random)
  const stand = stands.get(sku.departmentPosition)
  if (!stand) throw new Error(`${place.name} has no aisle for ${sku.row.name}.`)
  return {
    row: {
      locationId: row.id,
      skuId: sku.row.id,
      priceMinor: priceAt(sku.usualPriceMinor, place, random),
      isListed: true,
      zone: `${'ABCDEF'.charAt(zoneIndex)} ${sku.zone}`,
      aisle: stand.aisle,
      bay: stand.bayFirst + sku.shelfPosition,
      lowStockThreshold: (random.chance(0.8) ? 5 : 10) * (sku.row.quantityMin ?? 1),
      // Offered at this price for two months: what it was reduced from can be told.
      updatedAt: new Date(now.getTime() - 60 * DAY_MS),
    },
    sku,
    ...stock,
  }
}

/** Four prices in ten follow the place's level, the others are the same everywhere; rounded to five pence. */
function priceAt(usualMinor: number, place: PlaceData, random: Random): number {
  if (place.priceFactor === 1 || !random.chance(0.4)) return usualMinor
  return Math.max(5, Math.round((usualMinor * place.priceFactor) / 5) * 5)
}

/** In steps, by the least that one buys. Mostly plenty; about one in fifteen low (1 to 5), one in forty out. */
function drawStock(place: PlaceData, sku: DemoSku, random: Random) {
  const safetyStock = random.chance(0.03) ? random.integer(1, 2) : 0
  const unavailable = random.chance(0.02) ? random.integer(1, 2) : 0
  const draw = random.next()
  const keepsLess = sku.usualPriceMinor > 1000 ? 0.4 : 1
  const plenty = Math.round(random.integer(12, 70) * place.stockFactor * keepsLess) + 6
  const sellable = draw < 0.025 ? 0 : draw < 0.09 ? random.integer(1, 5) : plenty
  const kept = safetyStock + unavailable
  const least = sku.row.quantityMin ?? 1
  return {
    onHand: (sellable + kept) * least,
    onHandUsual: (plenty + kept) * least,
    unavailable: unavailable * least,
    safetyStock: safetyStock * least,
    shelfMax: (sku.shelfPosition % 5 === 4 ? 6 : 24) * least,
  }
}
