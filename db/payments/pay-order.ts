import type { Caller, LocationId, OrderId } from '@/db/ids'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import type { PayOrderOutcome, StartPaymentOutcome } from '@/db/payments/payment-outcome'
import { settlePayment } from '@/db/payments/settle-payment/settle-payment'
import type { StartPaymentRequest } from '@/db/payments/start-payment/decide-start-payment'
import type { StockEngine } from '@/db/stock/engine'

export interface PayOrderInput {
  locationId: LocationId
  orderId: OrderId
  caller: Caller
  key: string
  cardNumber: string
}

/**
 * Pays for a held order: writes that a payment begins and extends the hold, once (L21); asks the gateway with no lock held (L20);
 * settles by what it says. A retry with the same key goes on where the first call ended. What the process cannot finish (a late
 * answer, a crash) the job `settlePayments` does.
 */
export async function payOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, caller, key, cardNumber }: PayOrderInput,
): Promise<PayOrderOutcome> {
  const request: StartPaymentRequest = { kind: 'startPayment', orderId, gateway: gateway.name }
  const started = await engine.submit<StartPaymentOutcome>({
    locationId,
    caller,
    key,
    kind: 'payOrder',
    content: { orderId, card: cardNumber.slice(-4) },
    request,
  })
  if (started.type === 'InsufficientStock') throw new Error('Starting a payment reserves nothing')
  if (started.type !== 'PaymentStarted') return started

  const { paymentId, amountMinor, currency } = started
  const answer = await askGateway(() => gateway.authorise({ paymentId, amountMinor, currency, cardNumber }))
  return settlePayment(engine, gateway, { locationId, orderId, paymentId, answer })
}

/** A gateway that cannot be reached is one that has not answered yet. */
async function askGateway(ask: () => Promise<GatewayAnswer>): Promise<GatewayAnswer> {
  try {
    return await ask()
  } catch {
    return { type: 'Pending' }
  }
}
