import type { listingPrice, taxRate } from '@/db/schema'
import type { retailer } from '@/db/schema/catalog'
import { type Assortment, buildAssortment } from '@/db/seed/build-assortment'
import { buildLocations, type DemoLocation } from '@/db/seed/build-locations'
import { buildPromotions } from '@/db/seed/build-promotions'
import { demoId } from '@/db/seed/demo-id'
import { buildTaxRates } from '@/db/seed/demo-taxes'
import { demoRetailer } from '@/db/seed/places'

export interface DemoWorld extends Assortment {
  retailer: typeof retailer.$inferInsert
  taxRates: (typeof taxRate.$inferInsert)[]
  locations: DemoLocation[]
  promotions: (typeof listingPrice.$inferInsert)[]
}

/** Everything of the demo that does not move: retailer, tree, products, SKUs, places, listings. Pure. */
export function buildWorld(seed: number, now: Date): DemoWorld {
  const id = demoId(seed, 'retailer', demoRetailer.slug)
  const assortment = buildAssortment(seed, id, now)
  const locations = buildLocations(seed, id, assortment.skus, now)
  return {
    retailer: { id, ...demoRetailer, createdAt: now },
    taxRates: buildTaxRates(seed, id),
    ...assortment,
    locations,
    promotions: buildPromotions(seed, locations, now),
  }
}
