import { findSkuByGtin } from '@/db/catalog/skus'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const skuByGtin: NonNullable<QueryResolvers['skuByGtin']> = (
  _parent,
  { retailerId, gtin },
  { database },
) => findSkuByGtin(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], gtin })
