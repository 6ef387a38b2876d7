import { isGtin } from '@/db/catalog/gtin'
import { findSkuByGtin } from '@/db/catalog/skus'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

export const skuByGtin: NonNullable<QueryResolvers['skuByGtin']> = (
  _parent,
  { retailerId, gtin },
  { database },
) => {
  const digits = gtin.replace(/[\s-]/g, '')
  if (!isGtin(digits)) {
    throw codedError(
      'BAD_USER_INPUT',
      'A barcode has 8, 12, 13 or 14 digits, the last of which checks the others. Scan or type it again.',
    )
  }
  return findSkuByGtin(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], gtin: digits })
}
