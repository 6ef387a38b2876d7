import { registerDocument as register } from '@/db/documents/register-document'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { reachOf } from '@/graphql/permissions/workplace'
import { invalidInputs } from '@/graphql/problems'

export const registerDocument: NonNullable<MutationResolvers['registerDocument']> = async (
  _parent,
  { input: { text } },
  context,
) => {
  const { documents, clock, database } = context
  const { prepared, hash } = documents.prepare(text)
  if ('errors' in prepared) {
    return invalidInputs(prepared.errors.map(({ message }) => ({ field: ['text'], message })))
  }
  for (const { retailerId } of reachOf(context.viewer, 'integrations')) {
    await register(database.db, { retailerId, hash, text, at: clock() })
  }
  return { __typename: 'DocumentRegistered', sha256Hash: hash }
}
