import { createLocation as create } from '@/db/catalog/create-location'
import { readPlace } from '@/graphql/accounts/read-place'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInputs, keyReused } from '@/graphql/problems'

export const createLocation: NonNullable<MutationResolvers['createLocation']> = async (
  _parent,
  { input },
  context,
) => {
  const read = readPlace(input)
  if ('problems' in read) return invalidInputs(read.problems)
  const outcome = await create(context.database, {
    doer: doerOf(context),
    key: input.key,
    at: context.clock(),
    retailerId: decodeArgument('Retailer', input.retailerId)[0],
    ...read.place,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  const location = await getLoaded(perRequest(context, createLocationLoader), outcome.id)
  return { __typename: 'LocationCreated', location }
}
