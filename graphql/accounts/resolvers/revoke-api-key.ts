import { revokeApiKeys } from '@/db/accounts/api-keys'
import { forgetCredential } from '@/db/accounts/forget-credential'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { notFound } from '@/graphql/problems'

export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = async (
  _parent,
  { id },
  context,
) => {
  const { userId } = requirePerson(context)
  const [keyId] = decodeArgument('ApiKey', id)
  const at = context.clock()
  const [secretHash] = await revokeApiKeys(context.database.db, { id: keyId, userId, at })
  if (secretHash === undefined) return notFound('This API key')
  await forgetCredential(context.database, `key:${secretHash}`)
  return { __typename: 'ApiKeyRevoked', id }
}
