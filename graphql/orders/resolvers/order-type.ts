import { isCancellable } from '@/db/orders/cancel-order/decide-cancel-order'
import { chargesFound, chargesOrdered } from '@/db/orders/order-charges'
import { totalFound } from '@/db/orders/total-found'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { type GraphqlContext, perProcess, perRequest } from '@/graphql/context'
import type { OrderResolvers } from '@/graphql/generated/resolver-types'
import { findOrderPayment } from '@/graphql/orders/find-order-payment'
import { createOrderEventsLoader } from '@/graphql/orders/loaders/create-order-events-loader'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import { createPaymentsLoader } from '@/graphql/orders/loaders/create-payments-loader'
import { createPickOfOrderLoader } from '@/graphql/orders/loaders/create-pick-of-order-loader'
import { readCustomer } from '@/graphql/orders/resolvers/customer'
import type { OrderLineSource, OrderSource } from '@/graphql/orders/sources'
import { toCharges } from '@/graphql/orders/to-charges'
import { canSeeCustomer, isVisiblePick } from '@/graphql/permissions/rules'
import { mayAt } from '@/graphql/permissions/workplace'
import type { ChargeSum } from '@/standards/charge'

export const Order: OrderResolvers = {
  id: ({ locationId, id }) => encodeId('Order', locationId, id),
  location: ({ locationId }, _args, context) =>
    getLoaded(perRequest(context, createLocationLoader), locationId),
  state: ({ state }) => toEnum(state),
  lines: ({ locationId, id }, _args, context) =>
    perProcess(context, createOrderLinesLoader).load({ locationId, orderId: id }),
  events: ({ locationId, id }, _args, context) =>
    perProcess(context, createOrderEventsLoader).load({ locationId, orderId: id }),
  handover: ({ handover }) => toEnum(handover),
  address: ({ address }) => address && { ...address, line2: address.line2 ?? null },
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
  totalFound: async ({ locationId, id, currency }, _args, context) => {
    const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId: id })
    return { amountMinor: totalFound(lines), currency }
  },
  charges: (order, _args, context) => sumLines(context, order, chargesOrdered),
  chargesFound: (order, _args, context) => sumLines(context, order, chargesFound),
  contactEmail: async (order, _args, context) =>
    (await canSeeCustomer(context, order)) ? order.contactEmail : null,
  customer: async (order, _args, context) =>
    (await canSeeCustomer(context, order)) ? readCustomer(order.customer) : null,
  pick: async ({ locationId, id }, _args, context) => {
    const pick = await perProcess(context, createPickOfOrderLoader).load({ locationId, orderId: id })
    return pick && (await isVisiblePick({ ...pick, pickState: pick.state }, context, locationId))
      ? pick
      : null
  },
  payment: (order, _args, context) => findOrderPayment(context, order),
  unsettledPayments: async ({ locationId, id }, _args, context) => {
    const payments = await perProcess(context, createPaymentsLoader).load({ locationId, orderId: id })
    const unsettled = payments.filter(({ gatewayGivenUpAt }) => gatewayGivenUpAt !== null)
    return unsettled.length > 0 && (await mayAt(context, 'manage_orders', locationId)) ? unsettled : []
  },
  isCancellable: async (order, _args, context) => {
    const { locationId, id } = order
    const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId: id })
    return isCancellable({ order, lines })
  },
}

async function sumLines(
  context: GraphqlContext,
  { locationId, id, currency }: OrderSource,
  sum: (lines: readonly OrderLineSource[]) => ChargeSum,
) {
  const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId: id })
  return toCharges(sum(lines), { currency, isTaxOnTop: lines[0]?.isTaxOnTop ?? false })
}
