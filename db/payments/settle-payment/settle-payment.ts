import type { PaymentId } from '@/db/ids'
import type { OrderKey } from '@/db/orders/load-order'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import type { PayOrderOutcome, SettlePaymentOutcome } from '@/db/payments/payment-outcome'
import type { SettlePaymentRequest } from '@/db/payments/settle-payment/decide-settle-payment'
import { tellVoid } from '@/db/payments/void-payment/void-payment'
import type { StockEngine } from '@/db/stock/engine'

interface Settlement extends OrderKey {
  paymentId: PaymentId
  answer: GatewayAnswer
}

/**
 * Makes of an order what the gateway said of its payment. Idempotent: the client's own call, the job and a retry may all bring
 * the same answer, and the first one counts (L23). An authorisation that comes after the hold lapsed holds the units again, and is
 * given up where they are gone (L21).
 */
export async function settlePayment(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId, answer }: Settlement,
): Promise<PayOrderOutcome> {
  const request: SettlePaymentRequest = { kind: 'settlePayment', orderId, paymentId, answer }
  const outcome = await engine.submit<SettlePaymentOutcome>({
    locationId,
    caller: 'system',
    // Pending says nothing: it may be said again.
    key: answer.type === 'Pending' ? null : `settle:${paymentId}:${answer.type}`,
    kind: 'settlePayment',
    content: { orderId, paymentId, answer: answer.type },
    request,
  })
  if (outcome.type === 'InsufficientStock')
    throw new Error('A payment whose units are gone is given up, not refused')
  // What this call cannot tell the gateway, the job does.
  if (outcome.type === 'HoldLapsed' && answer.type === 'Authorised') {
    await tellVoid(engine, gateway, { locationId, orderId, paymentId }).catch(() => undefined)
  }
  return outcome
}
