import * as catalog from '@/db/catalog/assortment/archive-sku'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const archiveSku: NonNullable<MutationResolvers['archiveSku']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.archiveSku(context.database, askOf(context, input), {
    skuId: decodeArgument('Sku', input.skuId)[0],
    expectedVersion: input.expectedVersion,
  })
  return toProductResult(context, outcome)
}
