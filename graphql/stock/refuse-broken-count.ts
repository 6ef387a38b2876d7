import { toQuantityRule } from '@/db/catalog/assortment/quantity-columns'
import type { LocationId, SkuId } from '@/db/ids'
import { isKeyUsed } from '@/db/stock/is-key-used'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput } from '@/graphql/problems'
import { findSet } from '@/graphql/stock/find-set'
import { formatQuantity, isCountable } from '@/standards/quantity'

interface Counted {
  locationId: LocationId
  skuId: SkuId
  key: string
  steps: number
  /** Where the SKU stands in the input. */
  field?: readonly string[]
}

const A_SET = 'This is a set, and has no stock of its own. Change the stock of what is in it.'

/**
 * The refusal of a change of stock by what there cannot be: half a six of what goes by sixes, or
 * any of a set. Null: it can be; or the SKU is not known, or the key was
 * used before, which is the verb's to say. The engine counts steps, whatever they mean.
 */
export async function refuseBrokenCount(
  context: GraphqlContext,
  { locationId, skuId, key, steps, field = ['stockLevelId'] }: Counted,
) {
  const sku = await perRequest(context, createSkuLoader).load(skuId)
  if (!sku) return null
  if (sku.isSet) return (await findSet(context, { locationId, skuId })) && invalidInput(field, A_SET)
  const rule = toQuantityRule(sku)
  if (isCountable(steps, rule)) return null
  const { caller } = context
  if (await isKeyUsed(context.database.db, { locationId, caller, key })) return null
  const { min, max, increment } = rule
  return {
    __typename: 'QuantityNotAllowed' as const,
    code: 'QUANTITY_NOT_ALLOWED' as const,
    message: `${sku.name} is counted by ${formatQuantity('en', increment, rule)}. State a multiple of it.`,
    min,
    max,
    increment,
    sku,
  }
}
