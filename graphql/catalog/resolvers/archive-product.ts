import * as catalog from '@/db/catalog/assortment/archive-product'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const archiveProduct: NonNullable<MutationResolvers['archiveProduct']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.archiveProduct(context.database, askOf(context, input), {
    productId: decodeArgument('Product', input.productId)[0],
    expectedVersion: input.expectedVersion,
  })
  return toProductResult(context, outcome)
}
