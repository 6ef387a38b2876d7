import { orderByPlan } from '@/db/catalog/aisle-plan'
import { countLine } from '@/db/orders/line-charge'
import { sortByWalk } from '@/db/picks/walk'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { type GraphqlContext, perProcess, perRequest } from '@/graphql/context'
import type { PickResolvers } from '@/graphql/generated/resolver-types'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import { createOrderLoader } from '@/graphql/orders/loaders/create-order-loader'
import type { OrderLineSource } from '@/graphql/orders/sources'
import { createShopperNameLoader } from '@/graphql/picks/loaders/create-shopper-name-loader'
import type { PickSource } from '@/graphql/picks/sources'

const loadLines = (context: GraphqlContext, { locationId, orderId }: PickSource) =>
  perProcess(context, createOrderLinesLoader).load({ locationId, orderId })

/** What the shopper was asked for: a replacement is how one of these ended, not one more. */
async function loadOrdered(context: GraphqlContext, pick: PickSource): Promise<OrderLineSource[]> {
  return (await loadLines(context, pick)).filter(({ replacesLineId }) => replacesLineId === null)
}

export const Pick: PickResolvers = {
  id: ({ locationId, id }) => encodeId('Pick', locationId, id),
  state: ({ state }) => toEnum(state),
  location: ({ locationId }, _args, context) =>
    getLoaded(perRequest(context, createLocationLoader), locationId),
  order: ({ locationId, orderId }, _args, context) =>
    getLoaded(perProcess(context, createOrderLoader), { locationId, orderId }),
  lines: async (pick, _args, context) => {
    const lines = await loadLines(context, pick)
    const loader = perRequest(context, createListingLoader)
    const [place, shelves] = await Promise.all([
      getLoaded(perRequest(context, createLocationLoader), pick.locationId),
      Promise.all(lines.map(({ locationId, skuId }) => loader.load({ locationId, skuId }))),
    ])
    const shelfOf = new Map(lines.map((line, index) => [line, shelves[index] ?? null]))
    return sortByWalk(lines, (line) => shelfOf.get(line) ?? null, orderByPlan(place.aislePlan.stops))
  },
  lineCount: async (pick, _args, context) => (await loadOrdered(context, pick)).length,
  unitCount: async (pick, _args, context) =>
    (await loadOrdered(context, pick)).reduce((sum, line) => sum + countLine(line), 0),
  linesEnded: async (pick, _args, context) =>
    (await loadOrdered(context, pick)).filter(({ state }) => state !== 'confirmed').length,
  shopperName: ({ shopperId }, _args, context) =>
    shopperId === null ? null : perRequest(context, createShopperNameLoader).load(shopperId),
  isMine: ({ shopperId }, _args, { viewer }) => viewer.kind === 'person' && viewer.userId === shopperId,
}
