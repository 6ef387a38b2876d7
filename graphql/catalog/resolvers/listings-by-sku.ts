import { decodeArgument } from '@/graphql/catalog/decode-argument'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

const SKUS_MAX = 200

export const listingsBySku: NonNullable<QueryResolvers['listingsBySku']> = async (
  _parent,
  { locationId: location, skuIds },
  context,
) => {
  if (skuIds.length > SKUS_MAX)
    throw codedError('BAD_USER_INPUT', `At most ${SKUS_MAX} SKUs can be asked for.`)
  const [locationId] = decodeArgument('Location', location)
  const keys = skuIds.map((id) => ({ locationId, skuId: decodeArgument('Sku', id)[0] }))
  const loader = perRequest(context, createListingLoader)
  const rows = await Promise.all(keys.map((key) => loader.load(key)))
  return rows.filter((row) => row !== null)
}
