import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { InsufficientStockLineResolvers } from '@/graphql/generated/resolver-types'

export const InsufficientStockLine: InsufficientStockLineResolvers = {
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
}
