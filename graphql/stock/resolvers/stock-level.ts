import { availableOf, describeAvailability } from '@/db/stock/availability'
import { findStockLevel } from '@/db/stock/find-stock-level'
import { unitsAt } from '@/db/stock/spot'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { createPacksOfLoader } from '@/graphql/catalog/loaders/create-packs-of-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { QueryResolvers, StockLevelResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'
import { ledgerPage } from '@/graphql/stock/ledger-page'
import { liveReservationPage } from '@/graphql/stock/live-reservation-page'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import type { StockLevelSource } from '@/graphql/stock/sources'

export const stockLevel: NonNullable<QueryResolvers['stockLevel']> = (_parent, { id }, { database }) => {
  const [locationId, skuId] = decodeArgument('StockLevel', id)
  return findStockLevel(database.db, { locationId, skuId })
}

/** Not a promise where the asker's right is known: a page of 200 levels asks for it a thousand times. */
function forStaff<T>(
  context: GraphqlContext,
  { locationId }: StockLevelSource,
  read: () => T,
): T | null | Promise<Awaited<T> | null> {
  const mayKnow = canSeeStockNumbers(context, locationId)
  if (typeof mayKnow === 'boolean') return mayKnow ? read() : null
  return mayKnow.then((may) => (may ? read() : null)) as Promise<Awaited<T> | null>
}

async function listPacks(
  context: GraphqlContext,
  { locationId, skuId }: StockLevelSource,
): Promise<StockLevelSource[]> {
  const packs = await perRequest(context, createPacksOfLoader).load(skuId)
  const names = packs.map((pack) => ({ locationId, skuId: pack.skuId }))
  const offers = await Promise.all(names.map((name) => perRequest(context, createListingLoader).load(name)))
  const levels = perRequest(context, createStockLevelLoader)
  return Promise.all(names.filter((_name, index) => offers[index] !== null).map((name) => levels.load(name)))
}

/** A set is never counted. */
function countOf(
  level: StockLevelSource,
  bucket: 'onHand' | 'reserved' | 'unavailable' | 'safetyStock' | 'backRoom',
): number | null {
  return level.set ? null : level[bucket]
}

export const StockLevel: StockLevelResolvers = {
  id: ({ locationId, skuId }) => encodeId('StockLevel', locationId, skuId),
  location: ({ locationId }, _args, context) =>
    getLoaded(perRequest(context, createLocationLoader), locationId),
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
  listing: ({ locationId, skuId }, _args, context) =>
    getLoaded(perRequest(context, createListingLoader), { locationId, skuId }),
  availability: (level) => {
    const { label, quantityLeft, isOrderable } = describeAvailability(availableOf(level), level.quantityMin)
    return { label: toEnum(label), quantityLeft, isOrderable }
  },
  onHand: (level, _args, context) => forStaff(context, level, () => countOf(level, 'onHand')),
  reserved: (level, _args, context) => forStaff(context, level, () => countOf(level, 'reserved')),
  unavailable: (level, _args, context) => forStaff(context, level, () => countOf(level, 'unavailable')),
  safetyStock: (level, _args, context) => forStaff(context, level, () => countOf(level, 'safetyStock')),
  shelf: (level, _args, context) =>
    forStaff(context, level, () => (level.set ? null : unitsAt('shelf', level))),
  backRoom: (level, _args, context) => forStaff(context, level, () => countOf(level, 'backRoom')),
  available: (level, _args, context) => forStaff(context, level, () => availableOf(level)),
  ledger: (level, args, context) => forStaff(context, level, () => ledgerPage(context, level, args)),
  liveReservations: (level, args, context) =>
    forStaff(context, level, () => liveReservationPage(context, level, args)),
  packs: (level, _args, context) => forStaff(context, level, () => listPacks(context, level)),
}
