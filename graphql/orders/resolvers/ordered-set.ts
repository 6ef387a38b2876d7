import { chargesFound, chargesOrdered } from '@/db/orders/order-charges'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perProcess, perRequest } from '@/graphql/context'
import type { OrderedSetResolvers } from '@/graphql/generated/resolver-types'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import type { OrderLineSource } from '@/graphql/orders/sources'

/** Lines of the same set in the same order; the order's lines are read together, once for all that ask. */
async function listLines(context: GraphqlContext, line: OrderLineSource): Promise<OrderLineSource[]> {
  const { locationId, orderId, setSkuId } = line
  const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId })
  return lines.filter((one) => one.setSkuId === setSkuId)
}

export const OrderedSet: OrderedSetResolvers = {
  sku: ({ setSkuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), setSkuId ?? ''),
  name: ({ setName }) => setName ?? '',
  quantity: ({ setQuantity }) => setQuantity ?? 0,
  total: async (line, _args, context) => {
    const lines = await listLines(context, line)
    return {
      amountMinor: chargesOrdered(lines).totalMinor,
      currency: await getCurrency(context, line.locationId),
    }
  },
  totalFound: async (line, _args, context) => {
    const lines = await listLines(context, line)
    if (lines.some(({ state }) => state === 'held' || state === 'confirmed')) return null
    return {
      amountMinor: chargesFound(lines).totalMinor,
      currency: await getCurrency(context, line.locationId),
    }
  },
}
