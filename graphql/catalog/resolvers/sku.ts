import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createProductLoader } from '@/graphql/catalog/loaders/create-product-loader'
import { toPicture } from '@/graphql/catalog/picture'
import { perRequest } from '@/graphql/context'
import type { SkuResolvers } from '@/graphql/generated/resolver-types'

export const Sku: SkuResolvers = {
  id: ({ id }) => encodeId('Sku', id),
  product: ({ productId }, _args, context) => getLoaded(perRequest(context, createProductLoader), productId),
  picture: async ({ productId, name }, _args, context) =>
    toPicture(await getLoaded(perRequest(context, createProductLoader), productId), name),
}
