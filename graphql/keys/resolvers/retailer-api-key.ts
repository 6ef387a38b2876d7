import { stateOfKey } from '@/db/keys/retailer-api-keys'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { RetailerApiKeyResolvers } from '@/graphql/generated/resolver-types'
import { loadPlaces } from '@/graphql/people/load-places'
import { createActorLoader } from '@/graphql/stock/loaders/create-actor-loader'

export const RetailerApiKey: RetailerApiKeyResolvers = {
  id: ({ id }) => encodeId('RetailerApiKey', id),
  scopes: ({ scopes }) => scopes.map(toEnum),
  locations: loadPlaces,
  state: (row, _args, { clock }) => toEnum(stateOfKey(row, clock())),
  createdBy: ({ createdBy }, _args, context) =>
    createdBy === null ? null : perRequest(context, createActorLoader).load(createdBy),
}
