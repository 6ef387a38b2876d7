import * as catalog from '@/db/catalog/pictures/set-product-pictures'
import { toProductResult } from '@/graphql/catalog/product-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setProductPictures: NonNullable<MutationResolvers['setProductPictures']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.setProductPictures(context.database, askOf(context, input), {
    productId: decodeArgument('Product', input.productId)[0],
    expectedVersion: input.expectedVersion,
    pictures: input.pictures.map(({ name, alt }) => ({ hash: name, alt: alt ?? '' })),
  })
  return toProductResult(context, outcome)
}
