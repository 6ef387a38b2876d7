import { findSkuByGtin } from '@/db/catalog/skus'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { codedError } from '@/graphql/problems/coded-error'
import { readGtin } from '@/standards/gtin'

export const skuByGtin: NonNullable<QueryResolvers['skuByGtin']> = (_parent, args, { database }) => {
  const gtin = readGtin(args.gtin)
  if (gtin === null) {
    throw codedError(
      'BAD_USER_INPUT',
      'A barcode has 8, 12, 13 or 14 digits, the last of which checks the others. Scan or type it again.',
    )
  }
  return findSkuByGtin(database.db, { retailerId: decodeArgument('Retailer', args.retailerId)[0], gtin })
}
