import type { OrderId } from '@/db/ids'
import { appendEvent } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import type { HandOverOrderOutcome } from '@/db/orders/order-outcome'

export interface HandOverOrderRequest {
  kind: 'handOverOrder'
  orderId: OrderId
}

export const decideHandOverOrder: OrderVerb<HandOverOrderRequest, HandOverOrderOutcome> = {
  needs: ({ orderId }) => ({ orderIds: [orderId] }),
  decide(draft, { orderId }, { caller }) {
    const whole = draft.orders.get(orderId)
    if (!whole) return { type: 'UnknownOrder' }
    if (whole.order.state !== 'picked') return { type: 'OrderNotPicked', state: whole.order.state }
    appendEvent(draft, whole, caller, { kind: 'delivered' })
    return { type: 'OrderHandedOver' }
  },
}
