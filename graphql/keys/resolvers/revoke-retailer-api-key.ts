import { revokeRetailerApiKey as revoke } from '@/db/keys/revoke-retailer-api-key'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getApiKey } from '@/graphql/keys/get-api-key'
import { keyReused } from '@/graphql/problems'

export const revokeRetailerApiKey: NonNullable<MutationResolvers['revokeRetailerApiKey']> = async (
  _parent,
  { input },
  context,
) => {
  const [id] = decodeArgument('RetailerApiKey', input.apiKeyId)
  const outcome = await revoke(context.database, { ...askOf(context, input), id })
  if (outcome.type === 'KeyReused') return keyReused()
  return { __typename: 'RetailerApiKeyRevoked', apiKey: await getApiKey(context, outcome.id) }
}
