import { and, eq } from 'drizzle-orm'
import type { PaymentId } from '@/db/ids'
import type { OrderKey } from '@/db/orders/load-order'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import type { VoidPaymentRequest } from '@/db/payments/void-payment/decide-void-payment'
import { order, payment } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

export interface PaymentKey extends OrderKey {
  paymentId: PaymentId
}

/**
 * Gives an authorisation up: written first, then told to the gateway, then written that it was told. Whatever interrupts it, the job
 * finds that the gateway is still owed a word.
 */
export async function voidPayment(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId }: PaymentKey,
): Promise<void> {
  const request: VoidPaymentRequest = { kind: 'voidPayment', orderId, paymentId }
  await engine.submit<{ type: 'PaymentVoided' }>({
    locationId,
    caller: 'system',
    key: `void:${paymentId}`,
    kind: 'voidPayment',
    content: { orderId, paymentId },
    request,
  })
  await tellVoid(engine, gateway, { locationId, orderId, paymentId })
}

/** Tells the gateway of a payment that was given up, and notes that nothing is owed any more. */
export async function tellVoid(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId }: PaymentKey,
): Promise<void> {
  await gateway.voidAuthorisation(paymentId)
  await engine.database.db.transaction(async (tx) => {
    // Who changes anything of an order locks its row first.
    await tx
      .select({ id: order.id })
      .from(order)
      .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
      .for('update')
    await tx
      .update(payment)
      .set({ gatewayDueAt: null })
      .where(
        and(
          eq(payment.locationId, locationId),
          eq(payment.orderId, orderId),
          eq(payment.id, paymentId),
          eq(payment.state, 'voided'),
        ),
      )
  })
}
