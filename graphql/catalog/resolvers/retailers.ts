import { listRetailers } from '@/db/catalog/retailers'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const retailers: NonNullable<QueryResolvers['retailers']> = (_parent, _args, { database }) =>
  listRetailers(database.db)
