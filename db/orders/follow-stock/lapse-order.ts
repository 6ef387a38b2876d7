import { appendEvent, changeLine } from '@/db/orders/draft/change-rows'
import type { DraftOrder, OrderDraft } from '@/db/orders/draft/order-draft'

/** A hold ran out: the first line takes its order with it; the others have the same deadline. An order that is not held any more stays as it is. */
export function lapseOrder(draft: OrderDraft, whole: DraftOrder): void {
  if (whole.order.state !== 'held') return
  for (const line of whole.lines) if (line.state === 'held') changeLine(draft, line, { state: 'lapsed' })
  appendEvent(draft, whole, 'system', { kind: 'lapsed' })
}
