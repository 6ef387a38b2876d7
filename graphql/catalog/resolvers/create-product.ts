import * as catalog from '@/db/catalog/assortment/create-product'
import { toProductResult } from '@/graphql/catalog/product-result'
import { readSkuInput } from '@/graphql/catalog/read-sku-input'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const createProduct: NonNullable<MutationResolvers['createProduct']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await catalog.createProduct(context.database, askOf(context, input), {
    retailerId: decodeArgument('Retailer', input.retailerId)[0],
    categoryId: decodeArgument('Category', input.categoryId)[0],
    name: input.name,
    brand: input.brand ?? '',
    description: input.description ?? '',
    skus: input.skus.map(readSkuInput),
    offers: (input.offers ?? []).map(({ locationId, pricesMinor }) => ({
      locationId: decodeArgument('Location', locationId)[0],
      pricesMinor,
    })),
  })
  return toProductResult(context, outcome)
}
