import { createRetailerApiKey as create } from '@/db/keys/create-retailer-api-key'
import { fromEnum } from '@/graphql/base/enum-case'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getApiKey } from '@/graphql/keys/get-api-key'
import { invalidInputs, keyReused, notFound } from '@/graphql/problems'

export const createRetailerApiKey: NonNullable<MutationResolvers['createRetailerApiKey']> = async (
  _parent,
  { input },
  context,
) => {
  const { database, outbox, apiKeysMax: liveMax } = context
  const ask = askOf(context, input)
  const { name, scopes, locationIds, expiresAt = null } = input
  if (expiresAt !== null && expiresAt <= ask.at) {
    return invalidInputs([
      { field: ['expiresAt'], message: 'It would have ended already. Choose a later day.' },
    ])
  }
  const outcome = await create(database, {
    ...ask,
    retailerId: decodeArgument('Retailer', input.retailerId)[0],
    name,
    scopes: scopes.map(fromEnum),
    locationIds: locationIds?.map((id) => decodeArgument('Location', id)[0]) ?? null,
    expiresAt,
    liveMax,
    secretOf: outbox.secretOf,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'UnknownPlace') return notFound('This location')
  if (outcome.type === 'TooMany') {
    const message = `${liveMax} keys of this retailer work already. End one that is not needed any more.`
    return { __typename: 'TooManyApiKeys', code: 'TOO_MANY_API_KEYS', message }
  }
  const apiKey = await getApiKey(context, outcome.id)
  return { __typename: 'RetailerApiKeyCreated', apiKey, secret: outbox.secretOf(apiKey.id) }
}
