import { findStockSummary } from '@/db/stock/find-stock-summary'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const stockSummary: NonNullable<QueryResolvers['stockSummary']> = (
  _parent,
  { locationId },
  { database },
) => findStockSummary(database.db, decodeArgument('Location', locationId)[0])
