import { appendEvent, changeLine, changeOrder } from '@/db/orders/draft/change-rows'
import type { DraftOrder, LineRow, OrderDraft } from '@/db/orders/draft/order-draft'
import { chargesOrdered } from '@/db/orders/order-charges'
import type { ShortenedReservation } from '@/db/stock/outcome'

/**
 * A promised line lost units: all of them, and it is short; some of them, and it is as many fewer. The order's total follows. An order
 * that has nothing left lapses where it was held, and is cancelled where it was paid for but not yet picked: nothing is charged. One that is
 * being picked is ended by its shopper.
 */
export function shortenOrder(draft: OrderDraft, whole: DraftOrder, shortened: ShortenedReservation): void {
  const { reservationId, quantity, quantityLost, newReservationId } = shortened
  const line = whole.lines.find((one) => one.reservationId === reservationId)
  if (!line || !isPromised(line)) return
  const rest = quantity - quantityLost
  changeLine(draft, line, rest > 0 ? { quantity: rest, reservationId: newReservationId } : { state: 'short' })
  changeOrder(draft, whole.order, { totalMinor: chargesOrdered(whole.lines).totalMinor })
  appendEvent(draft, whole, 'system', {
    kind: 'line_shortened',
    lineId: line.id,
    data: { quantityLost, quantityLeft: rest },
  })
  if (whole.lines.some(isPromised)) return
  if (whole.order.state === 'held') {
    appendEvent(draft, whole, 'system', { kind: 'lapsed', data: { because: 'short' } })
  }
  // Lines that a shopper found, before the pick was taken back, are still to be charged: the next shopper finishes it.
  const isNothingLeft = whole.lines.every(({ state }) => state === 'short')
  if (whole.order.state === 'confirmed' && isNothingLeft) {
    appendEvent(draft, whole, 'system', { kind: 'cancelled', data: { because: 'short' } })
  }
}

function isPromised({ state }: LineRow): boolean {
  return state === 'held' || state === 'confirmed'
}
