import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { formatQuantity } from '@/standards/quantity'

interface Allowed {
  skuId: string
  min: number
  max: number
  increment: number
}

/** Words for a quantity in which an item is not sold, with what may be asked for. */
export async function toQuantityNotAllowed(context: GraphqlContext, { skuId, ...allowed }: Allowed) {
  const sku = await getLoaded(perRequest(context, createSkuLoader), skuId)
  const say = (steps: number) =>
    formatQuantity('en', steps, { unit: sku.quantityUnit, scale: sku.quantityScale })
  return {
    __typename: 'QuantityNotAllowed' as const,
    code: 'QUANTITY_NOT_ALLOWED' as const,
    message: `${sku.name} is sold by ${say(allowed.increment)}, from ${say(allowed.min)} to ${say(allowed.max)} at once. Choose such a quantity.`,
    ...allowed,
    sku,
  }
}
