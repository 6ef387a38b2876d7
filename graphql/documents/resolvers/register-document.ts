import { registerDocument as register } from '@/db/documents/register-document'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { invalidInputs } from '@/graphql/problems'
import { codedError } from '@/graphql/problems/coded-error'

export const registerDocument: NonNullable<MutationResolvers['registerDocument']> = async (
  _parent,
  { input: { text } },
  context,
) => {
  const { retailerId } = requirePerson(context)
  if (retailerId === null) throw codedError('FORBIDDEN', 'Documents are kept for a retailer.')
  const { documents, clock, database } = context
  const { prepared, hash } = documents.prepare(text)
  if ('errors' in prepared) {
    return invalidInputs(prepared.errors.map(({ message }) => ({ field: ['text'], message })))
  }
  await register(database.db, { retailerId, hash, text, at: clock() })
  return { __typename: 'DocumentRegistered', sha256Hash: hash }
}
