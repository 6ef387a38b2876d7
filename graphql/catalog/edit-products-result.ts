import { type EditProductsOutcome, findUnknown } from '@/db/catalog/bulk/edit-products'
import { PRODUCTS_MAX } from '@/db/catalog/bulk/read-products-to-edit'
import type { KeyReused } from '@/db/deeds/do-once'
import { toEnum } from '@/graphql/base/enum-case'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createProductLoader } from '@/graphql/catalog/loaders/create-product-loader'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { readProductEdit } from '@/graphql/catalog/read-product-edit'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { ProductEditInput } from '@/graphql/generated/resolver-types'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** Reads a change of many products and does something with it; what is not the retailer's is not found, before anything is said of the rest. */
export async function withProductEdit(
  context: GraphqlContext,
  { retailerId, edit }: { retailerId: string; edit: ProductEditInput },
  ask: (input: ReturnType<typeof readProductEdit>['input']) => Promise<EditProductsOutcome | KeyReused>,
) {
  const { input, problem } = readProductEdit(retailerId, edit)
  const unknown = await findUnknown(context.database.db, input)
  if (!unknown && problem) return invalidInput(problem.field, problem.message)
  return toResult(context, unknown ?? (await ask(input)), retailerId)
}

async function toResult(
  context: GraphqlContext,
  outcome: EditProductsOutcome | KeyReused,
  retailerId: string,
) {
  switch (outcome.type) {
    case 'ProductsEdited': {
      const { currency } = await getLoaded(perRequest(context, createRetailerLoader), retailerId)
      const money = (amountMinor: number | null) => (amountMinor === null ? null : { amountMinor, currency })
      const { matched, changed, unchanged, refused } = outcome
      const rows = outcome.rows.map(async (row) => ({
        product: await getLoaded(perRequest(context, createProductLoader), row.productId),
        outcome: toEnum(row.outcome),
        priceBefore: money(row.priceBeforeMinor),
        priceAfter: money(row.priceAfterMinor),
      }))
      return {
        __typename: 'ProductsEdited' as const,
        ...{ matched, changed, unchanged, refused, rows: await Promise.all(rows) },
      }
    }
    case 'OtherNumber':
      return invalidInput('expectedMatched', `${outcome.matched} products match by now. Look at them again.`)
    case 'TooManyProducts':
      return invalidInput('filter', `At most ${PRODUCTS_MAX} products at once. Narrow the filter.`)
    case 'UnknownLocation':
      return notFound('This location')
    case 'UnknownCategory':
      return notFound('This category')
    case 'UnknownAttribute':
      return notFound('This attribute')
    case 'BrokenAttribute':
      return invalidInput(['edit', 'attribute', outcome.part], outcome.message)
    case 'UnknownProduct':
      return notFound('One of these products')
    case 'KeyReused':
      return keyReused()
  }
}
