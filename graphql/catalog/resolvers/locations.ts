import { listLocations } from '@/db/catalog/locations'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const locations: NonNullable<QueryResolvers['locations']> = (
  _parent,
  { near, postcode, retailerId },
  { database },
) => {
  return listLocations(database.db, {
    near: near ?? undefined,
    postcode: postcode ?? undefined,
    retailerId: retailerId ? decodeArgument('Retailer', retailerId)[0] : undefined,
  })
}
