import type { OrderId } from '@/db/ids'
import { appendEvent, changeLine } from '@/db/orders/draft/change-rows'
import { type DraftOrder, isShipped, type LineRow, type OrderDraft } from '@/db/orders/draft/order-draft'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import type { CancelOrderOutcome } from '@/db/orders/order-outcome'
import type { StockCommand } from '@/db/stock/command'

export interface CancelOrderRequest {
  kind: 'cancelOrder'
  orderId: OrderId
  /** Staff may cancel an order of their location; a customer only their own. */
  isStaff: boolean
}

export const decideCancelOrder: OrderVerb<CancelOrderRequest, CancelOrderOutcome> = {
  needs: ({ orderId }) => ({ orderIds: [orderId] }),
  decide(draft, { orderId, isStaff }, { caller, decideStock }) {
    const whole = draft.orders.get(orderId)
    if (!whole || (!isStaff && whole.order.customer !== caller)) return { type: 'UnknownOrder' }
    if (!isCancellable(whole)) return { type: 'OrderNotCancellable', state: whole.order.state }
    const answer = decideStock(giveBack(draft, whole))
    if (answer.type !== 'StockChanged') return answer
    for (const line of whole.lines.filter(isOpen)) changeLine(draft, line, { state: 'cancelled' })
    appendEvent(draft, whole, caller, { kind: 'cancelled' })
    return { type: 'OrderCancelled' }
  },
}

function isOpen({ state }: LineRow): boolean {
  return state === 'held' || state === 'confirmed'
}

/** Until the first line has ended; an order whose hold ran out has nothing left to cancel. */
export function isCancellable({ order, lines }: Pick<DraftOrder, 'order' | 'lines'>): boolean {
  const isUntouched = lines.every((line) => isOpen(line) || line.state === 'short')
  if (order.state === 'held') return true
  // A pick that was taken from its shopper waits again, and some of its lines may have been found.
  if (order.state === 'confirmed') return isUntouched
  return order.state === 'picking' && isUntouched && lines.some(isOpen)
}

function giveBack(draft: OrderDraft, { order, lines }: DraftOrder): StockCommand[] {
  return lines.filter(isOpen).flatMap((line): StockCommand[] => {
    if (isShipped(draft) && line.state === 'confirmed') {
      return [
        {
          kind: 'adjust',
          skuId: line.skuId,
          bucket: 'onHand',
          change: line.quantity,
          reason: 'returned',
          reference: order.number,
          onShortfall: 'refuse',
        },
      ]
    }
    return line.reservationId
      ? [{ kind: 'release', reservationId: line.reservationId, reference: order.number }]
      : []
  })
}
