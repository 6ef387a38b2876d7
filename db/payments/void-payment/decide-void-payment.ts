import type { OrderId, PaymentId } from '@/db/ids'
import { appendEvent } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { canStep, stepPayment } from '@/db/payments/payment-state'

export interface VoidPaymentRequest {
  kind: 'voidPayment'
  orderId: OrderId
  paymentId: PaymentId
}

export const decideVoidPayment: OrderVerb<VoidPaymentRequest, { type: 'PaymentVoided' }> = {
  needs: ({ orderId }) => ({ orderIds: [orderId] }),
  decide(draft, { orderId, paymentId }) {
    const whole = draft.orders.get(orderId)
    const paid = whole?.payments.find(({ id }) => id === paymentId)
    if (whole && paid && canStep(paid, 'void')) {
      stepPayment(draft, paid, 'void', { gatewayDueAt: draft.at })
      appendEvent(draft, whole, 'system', { kind: 'payment_voided' })
    }
    return { type: 'PaymentVoided' }
  },
}
