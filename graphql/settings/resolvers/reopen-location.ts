import { setClosing } from '@/db/catalog/set-closing'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { keyReused, notFound } from '@/graphql/problems'

export const reopenLocation: NonNullable<MutationResolvers['reopenLocation']> = async (
  _parent,
  { input },
  context,
) => {
  const [locationId] = decodeArgument('Location', input.locationId)
  const { type } = await setClosing(context.database, askOf(context, input), { locationId, until: null })
  if (type === 'KeyReused') return keyReused()
  if (type === 'UnknownLocation') return notFound('This location')
  const location = await getLoaded(perRequest(context, createLocationLoader), locationId)
  return { __typename: 'LocationReopened', location }
}
