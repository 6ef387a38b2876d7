import { findStockSummary } from '@/db/stock/find-stock-summary'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const stockSummary: NonNullable<QueryResolvers['stockSummary']> = (
  _parent,
  { locationId },
  { database },
) => findStockSummary(database.db, decodeArgument('Location', locationId)[0])
