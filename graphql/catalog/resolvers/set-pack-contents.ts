import * as catalog from '@/db/catalog/assortment/set-pack-contents'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setPackContents: NonNullable<MutationResolvers['setPackContents']> = async (
  _parent,
  { input },
  context,
) => {
  const { expectedVersion, contents } = input
  const outcome = await catalog.setPackContents(context.database, askOf(context, input), {
    skuId: decodeArgument('Sku', input.skuId)[0],
    expectedVersion,
    contents: contents
      ? { skuId: decodeArgument('Sku', contents.skuId)[0], quantity: contents.quantity }
      : null,
  })
  return toProductResult(context, outcome)
}
