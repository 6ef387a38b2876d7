import { describeAvailability } from '@/db/stock/availability'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { InsufficientStockLineResolvers } from '@/graphql/generated/resolver-types'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'

export const InsufficientStockLine: InsufficientStockLineResolvers = {
  available: async ({ locationId, skuId, available }, _args, context) => {
    if (await canSeeStockNumbers(context, locationId)) return available
    // What `describeAvailability` tells everybody: the badge and a refusal never say different things.
    const { quantityMin } = await getLoaded(perRequest(context, createSkuLoader), skuId)
    const { label, quantityLeft } = describeAvailability(available, quantityMin)
    return label === 'out_of_stock' ? 0 : quantityLeft
  },
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
}
