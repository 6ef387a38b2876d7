import type { OrderId, PaymentId } from '@/db/ids'
import { appendEvent } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { canStep, stepPayment } from '@/db/payments/payment-state'

/** Says what the gateway took. */
export interface CaptureRequest {
  kind: 'noteCapture'
  orderId: OrderId
  paymentId: PaymentId
  capturedMinor: number
}

/** The order is picked once its money is taken (I9). */
export const decideCapture: OrderVerb<CaptureRequest, { type: 'Captured' }> = {
  needs: ({ orderId }) => ({ orderIds: [orderId] }),
  decide(draft, { orderId, paymentId, capturedMinor }) {
    const whole = draft.orders.get(orderId)
    const paid = whole?.payments.find(({ id }) => id === paymentId)
    if (!whole || !paid || !canStep(paid, 'capture')) return { type: 'Captured' }
    if (capturedMinor > 0) {
      stepPayment(draft, paid, 'capture', { capturedMinor, capturedAt: draft.at, gatewayDueAt: null })
      appendEvent(draft, whole, 'system', { kind: 'picked', data: { capturedMinor } })
    } else {
      stepPayment(draft, paid, 'void', { gatewayDueAt: null })
      appendEvent(draft, whole, 'system', { kind: 'cancelled', data: { because: 'nothing_found' } })
    }
    return { type: 'Captured' }
  },
}
