import * as catalog from '@/db/catalog/assortment/duplicate-product'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const duplicateProduct: NonNullable<MutationResolvers['duplicateProduct']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.duplicateProduct(context.database, askOf(context, input), {
    productId: decodeArgument('Product', input.productId)[0],
    name: input.name,
  })
  return toProductResult(context, outcome)
}
