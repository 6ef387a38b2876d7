import { editRetailer as edit } from '@/db/catalog/edit-retailer'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'
import { keepGiven } from '@/graphql/settings/keep-given'

export const editRetailer: NonNullable<MutationResolvers['editRetailer']> = async (
  _parent,
  { input: { key, retailerId: id, ...wanted } },
  context,
) => {
  const retailerId = decodeArgument('Retailer', id)[0]
  const changes = keepGiven(wanted)
  const request = { doer: doerOf(context), key, at: context.clock(), retailerId, changes }
  const outcome = await edit(context.database, request)
  switch (outcome.type) {
    case 'KeyReused':
      return keyReused()
    case 'UnknownRetailer':
      return notFound('This retailer')
    case 'OrderBelowLine':
      return invalidInput('unitsPerOrderMax', `At least ${outcome.unitsPerLineMax}: what one line may hold.`)
    case 'RetailerEdited': {
      const retailer = await getLoaded(perRequest(context, createRetailerLoader), retailerId)
      return { __typename: 'RetailerEdited', retailer }
    }
  }
}
