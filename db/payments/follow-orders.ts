import { changePayment } from '@/db/orders/draft/change-rows'
import type { OrderFollower } from '@/db/orders/draft/order-draft'
import { canStep, stepPayment } from '@/db/payments/payment-state'

/**
 * Payments that nobody waits for any more are given up with their order, and the gateway is owed a word; the price of a pick that was finished
 * is to be taken.
 */
export const paymentsFollow: OrderFollower = (draft, { payments }, { kind }) => {
  if (kind === 'cancelled') {
    for (const payment of payments.filter((one) => canStep(one, 'void'))) {
      stepPayment(draft, payment, 'void', { gatewayDueAt: draft.at })
    }
  }
  if (kind === 'pick_finished') {
    const paid = payments.find(({ state }) => state === 'authorised')
    if (paid) changePayment(draft, paid, { gatewayDueAt: draft.at })
  }
}
