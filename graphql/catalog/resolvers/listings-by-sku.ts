import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const listingsBySku: NonNullable<QueryResolvers['listingsBySku']> = async (
  _parent,
  { locationId: location, skuIds },
  context,
) => {
  const [locationId] = decodeArgument('Location', location)
  const keys = skuIds.map((id) => ({ locationId, skuId: decodeArgument('Sku', id)[0] }))
  const loader = perRequest(context, createListingLoader)
  const rows = await Promise.all(keys.map((key) => loader.load(key)))
  return rows.filter((row) => row !== null)
}
