import * as catalog from '@/db/catalog/particulars/set-product-particulars'
import { readParticulars } from '@/graphql/catalog/particulars'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setProductParticulars: NonNullable<MutationResolvers['setProductParticulars']> = async (
  _parent,
  { input },
  context,
) => {
  const { key: _key, productId, expectedVersion, ...stated } = input
  const outcome = await catalog.setProductParticulars(context.database, askOf(context, input), {
    productId: decodeArgument('Product', productId)[0],
    expectedVersion,
    particulars: readParticulars(stated),
  })
  return toProductResult(context, outcome)
}
