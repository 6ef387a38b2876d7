import { editLocation as edit } from '@/db/catalog/edit-location'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInputs, keyReused, notFound } from '@/graphql/problems'
import { readLocationChanges } from '@/graphql/settings/read-location-changes'

export const editLocation: NonNullable<MutationResolvers['editLocation']> = async (
  _parent,
  { input: { key, locationId: id, ...wanted } },
  context,
) => {
  const read = readLocationChanges(wanted)
  if ('problems' in read) return invalidInputs(read.problems)
  const locationId = decodeArgument('Location', id)[0]
  const request = { doer: doerOf(context), key, at: context.clock(), locationId, changes: read.changes }
  const outcome = await edit(context.database, request)
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'UnknownLocation') return notFound('This location')
  const location = await getLoaded(perRequest(context, createLocationLoader), locationId)
  return { __typename: 'LocationEdited', location }
}
