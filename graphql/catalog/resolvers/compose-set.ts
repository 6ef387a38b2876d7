import * as catalog from '@/db/catalog/assortment/compose-set'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const composeSet: NonNullable<MutationResolvers['composeSet']> = async (
  _parent,
  { input },
  context,
) => {
  const { expectedVersion, components } = input
  const outcome = await catalog.composeSet(context.database, askOf(context, input), {
    skuId: decodeArgument('Sku', input.skuId)[0],
    expectedVersion,
    components: components.map(({ skuId, quantity }) => ({
      skuId: decodeArgument('Sku', skuId)[0],
      quantity,
    })),
  })
  return toProductResult(context, outcome)
}
