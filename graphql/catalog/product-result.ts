import { type ProductOutcome, SKUS_MAX } from '@/db/catalog/assortment/product-outcome'
import type { KeyReused } from '@/db/deeds/do-once'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createProductLoader } from '@/graphql/catalog/loaders/create-product-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import type { ProductSource } from '@/graphql/catalog/sources'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** What a change of a product answers, with the product as it is now. */
export async function toProductResult(context: GraphqlContext, outcome: ProductOutcome | KeyReused) {
  const load = (id: string): Promise<ProductSource> =>
    getLoaded(perRequest(context, createProductLoader).clear(id), id)
  switch (outcome.type) {
    case 'ProductChanged':
      return { __typename: 'ProductChanged' as const, product: await load(outcome.id) }
    case 'ProductConflict':
      return {
        __typename: 'ProductConflict' as const,
        code: 'PRODUCT_CONFLICT' as const,
        message:
          'Someone else changed this product after you read it. Look at it as it is now and decide again.',
        expectedVersion: outcome.expected,
        product: await load(outcome.id),
      }
    case 'ProductArchived':
      return {
        __typename: 'ProductArchived' as const,
        code: 'PRODUCT_ARCHIVED' as const,
        message: 'This product is archived. Bring it back first.',
        product: await load(outcome.id),
      }
    case 'CodeTaken': {
      const sku = await getLoaded(perRequest(context, createSkuLoader), outcome.skuId)
      return {
        __typename: 'CodeTaken' as const,
        code: 'CODE_TAKEN' as const,
        message: `${outcome.printed} names “${sku.name}”${sku.archivedAt === null ? '' : ', which is archived'}. One code names one item.`,
        field: outcome.field,
        sku,
      }
    }
    case 'SameOptions':
      return invalidInput(
        outcome.field,
        'Another item of this product has the same options and size. State what tells them apart.',
      )
    case 'BrokenQuantityRule':
    case 'BrokenPack':
    case 'BrokenSet':
      return invalidInput(outcome.field, outcome.message)
    case 'UnitFixed':
      return {
        __typename: 'UnitFixed' as const,
        code: 'UNIT_FIXED' as const,
        message:
          'There was stock of this item, or it is in a cart or a set, so the unit in which it is sold stays. Duplicate the product, give the copy the other unit, and archive this one.',
        sku: await getLoaded(perRequest(context, createSkuLoader), outcome.skuId),
      }
    case 'TooManySkus':
      return invalidInput(outcome.field, `A product has at most ${SKUS_MAX} items.`)
    case 'SamePicture':
      return invalidInput(outcome.field, 'The product shows this picture already. Show it once.')
    case 'UnknownPicture':
      return invalidInput(
        outcome.field,
        'Nobody sent this picture for this retailer. Send it by POST /pictures first.',
      )
    case 'BrokenParticulars':
    case 'BrokenAttributes':
      return invalidInput(outcome.field, outcome.message)
    case 'UnknownProduct':
      return notFound('This product')
    case 'UnknownAttribute':
      return notFound('This attribute')
    case 'UnknownLocation':
      return notFound('This location')
    case 'UnknownSku':
      return notFound('This item')
    case 'UnknownCategory':
      return notFound('This category')
    case 'KeyReused':
      return keyReused()
  }
}
