import { auditDatabase } from '@/db/audit/audit-database'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const audit: NonNullable<QueryResolvers['audit']> = (_parent, _args, { database }) =>
  auditDatabase(database)
