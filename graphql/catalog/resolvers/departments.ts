import { listDepartments } from '@/db/catalog/categories'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const departments: NonNullable<QueryResolvers['departments']> = (
  _parent,
  { retailerId },
  { database },
) => listDepartments(database.db, decodeArgument('Retailer', retailerId)[0])
