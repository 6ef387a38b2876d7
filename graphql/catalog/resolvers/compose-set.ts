import * as catalog from '@/db/catalog/assortment/compose-set'
import { tellSets } from '@/db/events/tell-sets'
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
  const [skuId] = decodeArgument('Sku', input.skuId)
  const outcome = await catalog.composeSet(context.database, askOf(context, input), {
    skuId,
    expectedVersion,
    components: components.map(({ skuId, quantity }) => ({
      skuId: decodeArgument('Sku', skuId)[0],
      quantity,
    })),
  })
  if (outcome.type === 'ProductChanged') await tellSets(context.database, skuId)
  return toProductResult(context, outcome)
}
