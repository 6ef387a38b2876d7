import type { OrderId, OrderLineId, PickId } from '@/db/ids'
import type { DraftOrder, LineRow, OrderDraft, PickRow } from '@/db/orders/draft/order-draft'
import type { PickNotYours } from '@/db/picks/pick-outcome'

/** An order with its pick. */
export interface DraftPick extends DraftOrder {
  pick: PickRow
}

export function findPickInDraft({ orders }: OrderDraft, pickId: PickId): DraftPick | null {
  for (const whole of orders.values()) if (whole.pick?.id === pickId) return whole as DraftPick
  return null
}

export function findLineInDraft(
  { orders }: OrderDraft,
  { orderId, lineId }: { orderId: OrderId; lineId: OrderLineId },
): { whole: DraftPick; line: LineRow } | null {
  const whole = orders.get(orderId)
  const line = whole?.lines.find(({ id }) => id === lineId)
  return whole?.pick && line ? { whole: whole as DraftPick, line } : null
}

/** Only who has claimed it works on it. */
export function refuseOthers({ state, shopperId }: PickRow, who: string): PickNotYours | null {
  return state === 'claimed' && shopperId === who ? null : { type: 'PickNotYours' }
}
