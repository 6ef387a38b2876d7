import * as catalog from '@/db/catalog/assortment/add-sku'
import { toProductResult } from '@/graphql/catalog/product-result'
import { readSkuInput } from '@/graphql/catalog/read-sku-input'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const addSku: NonNullable<MutationResolvers['addSku']> = async (_parent, { input }, context) => {
  const outcome = await catalog.addSku(context.database, askOf(context, input), {
    productId: decodeArgument('Product', input.productId)[0],
    expectedVersion: input.expectedVersion,
    sku: readSkuInput(input.sku),
  })
  return toProductResult(context, outcome)
}
