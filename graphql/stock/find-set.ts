import type { LocationId, SkuId } from '@/db/ids'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import type { SkuSource } from '@/graphql/catalog/sources'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** A set that this location offers; null of anything else, and of what is another's. */
export async function findSet(
  context: GraphqlContext,
  { locationId, skuId }: { locationId: LocationId; skuId: SkuId },
): Promise<SkuSource | null> {
  const [sku, offer] = await Promise.all([
    perRequest(context, createSkuLoader).load(skuId),
    perRequest(context, createListingLoader).load({ locationId, skuId }),
  ])
  return sku?.isSet && offer ? sku : null
}
