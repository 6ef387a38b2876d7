import { registerDocument } from '@/graphql/documents/resolvers/register-document'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'

export const mutation = { registerDocument } satisfies MutationResolvers
