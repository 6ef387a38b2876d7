import { rotateRetailerApiKey as rotate } from '@/db/keys/rotate-retailer-api-key'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getApiKey } from '@/graphql/keys/get-api-key'
import { keyReused } from '@/graphql/problems'

export const rotateRetailerApiKey: NonNullable<MutationResolvers['rotateRetailerApiKey']> = async (
  _parent,
  { input },
  context,
) => {
  const { secretOf } = context.outbox
  const [id] = decodeArgument('RetailerApiKey', input.apiKeyId)
  const { graceMinutes = 0 } = input
  const outcome = await rotate(context.database, { ...askOf(context, input), id, graceMinutes, secretOf })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'NotWorking') {
    const message = 'This key was revoked, has expired, or was replaced already. Make another one.'
    return { __typename: 'ApiKeyNotWorking', code: 'API_KEY_NOT_WORKING', message }
  }
  const [apiKey, replaced] = await Promise.all([
    getApiKey(context, outcome.id),
    getApiKey(context, outcome.replacedId),
  ])
  return { __typename: 'RetailerApiKeyRotated', apiKey, secret: secretOf(apiKey.id), replaced }
}
