import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** Names the items of which not all is told that must be. */
export async function toParticularsMissing(context: GraphqlContext, skuIds: readonly string[]) {
  const loader = perRequest(context, createSkuLoader)
  const skus = await Promise.all(skuIds.map((skuId) => getLoaded(loader, skuId)))
  const which = skus.map(({ name }) => `“${name}”`).join(', ')
  return {
    __typename: 'ParticularsMissing' as const,
    code: 'PARTICULARS_MISSING' as const,
    message: `${which}: this store does not sell it until everything is told of it that you must know before you buy. Leave it out for now.`,
    skus,
  }
}
