import { type GraphqlContext, perProcess } from '@/graphql/context'
import { createPaymentsLoader } from '@/graphql/orders/loaders/create-payments-loader'
import type { OrderSource, PaymentSource } from '@/graphql/orders/sources'

const standing: PaymentSource['state'][] = ['captured', 'authorised']

/** The attempt that pays the order, else the newest one; null before the first. */
export async function findOrderPayment(
  context: GraphqlContext,
  { locationId, id }: OrderSource,
): Promise<PaymentSource | null> {
  const payments = await perProcess(context, createPaymentsLoader).load({ locationId, orderId: id })
  return payments.find(({ state }) => standing.includes(state)) ?? payments[0] ?? null
}
