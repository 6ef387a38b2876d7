import * as catalog from '@/db/catalog/assortment/edit-product'
import { decodeNullable } from '@/graphql/catalog/decode-nullable'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const editProduct: NonNullable<MutationResolvers['editProduct']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.editProduct(context.database, askOf(context, input), {
    productId: decodeArgument('Product', input.productId)[0],
    expectedVersion: input.expectedVersion,
    categoryId: decodeNullable('Category', input.categoryId),
    name: input.name ?? null,
    // Left out, it stays; null takes it away.
    brand: input.brand === undefined ? null : (input.brand ?? ''),
    description: input.description === undefined ? null : (input.description ?? ''),
  })
  return toProductResult(context, outcome)
}
