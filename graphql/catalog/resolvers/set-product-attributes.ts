import * as attributes from '@/db/catalog/attributes/set-product-attributes'
import { toProductResult } from '@/graphql/catalog/product-result'
import { readAttributeInput } from '@/graphql/catalog/read-attribute-input'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setProductAttributes: NonNullable<MutationResolvers['setProductAttributes']> = async (
  _parent,
  { input },
  context,
) => {
  const { productId, expectedVersion, values } = input
  const outcome = await attributes.setProductAttributes(context.database, askOf(context, input), {
    productId: decodeArgument('Product', productId)[0],
    expectedVersion,
    stated: values.map(readAttributeInput),
  })
  return toProductResult(context, outcome)
}
