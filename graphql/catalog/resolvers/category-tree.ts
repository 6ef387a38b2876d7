import { listCategoryTree } from '@/db/catalog/categories'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const categoryTree: NonNullable<QueryResolvers['categoryTree']> = (
  _parent,
  { retailerId },
  { database },
) => listCategoryTree(database.db, decodeArgument('Retailer', retailerId)[0])
