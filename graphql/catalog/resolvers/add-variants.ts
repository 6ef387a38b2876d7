import * as catalog from '@/db/catalog/assortment/add-variants'
import { toProductResult } from '@/graphql/catalog/product-result'
import { readSkuInput } from '@/graphql/catalog/read-sku-input'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const addVariants: NonNullable<MutationResolvers['addVariants']> = async (
  _parent,
  { input },
  context,
) => {
  const { productId, expectedVersion, presentOptions, skus } = input
  const outcome = await catalog.addVariants(context.database, askOf(context, input), {
    productId: decodeArgument('Product', productId)[0],
    expectedVersion,
    presentOptions: presentOptions ?? [],
    skus: skus.map(readSkuInput),
  })
  return toProductResult(context, outcome)
}
