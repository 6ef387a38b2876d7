import { listDepartments } from '@/db/catalog/categories'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const departments: NonNullable<QueryResolvers['departments']> = (
  _parent,
  { retailerId },
  { database },
) => listDepartments(database.db, decodeArgument('Retailer', retailerId)[0])
