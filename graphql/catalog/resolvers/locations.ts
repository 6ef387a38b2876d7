import { listLocations } from '@/db/catalog/locations'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

export const locations: NonNullable<QueryResolvers['locations']> = (
  _parent,
  { near, postcode, retailerId },
  { database },
) => {
  if (near && (Math.abs(near.latitude) > 90 || Math.abs(near.longitude) > 180)) {
    throw codedError(
      'BAD_USER_INPUT',
      'A latitude lies between -90 and 90, a longitude between -180 and 180.',
    )
  }
  if (postcode && postcode.length > 20) {
    throw codedError('BAD_USER_INPUT', 'A postcode has at most 20 characters.')
  }
  return listLocations(database.db, {
    near: near ?? undefined,
    postcode: postcode ?? undefined,
    retailerId: retailerId ? decodeArgument('Retailer', retailerId)[0] : undefined,
  })
}
