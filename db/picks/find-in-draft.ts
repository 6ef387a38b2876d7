import type { PickId } from '@/db/ids'
import {
  type DraftOrder,
  findPart,
  type LineRow,
  type OrderDraft,
  type OrderPart,
  type PickRow,
} from '@/db/orders/draft/order-draft'
import type { NamedLine } from '@/db/orders/draft/order-needs'
import type { PickNotYours } from '@/db/picks/pick-outcome'

/** An order with its pick. */
export interface DraftPick extends DraftOrder {
  pick: PickRow
}

/** A line's order, with its pick. */
export interface PartWithPick extends OrderPart {
  pick: PickRow
}

export function findPickInDraft({ orders }: OrderDraft, pickId: PickId): DraftPick | null {
  for (const whole of orders.values()) if (whole.pick?.id === pickId) return whole as DraftPick
  return null
}

export function findLineInDraft(
  draft: OrderDraft,
  { orderId, lineId }: NamedLine,
): { part: PartWithPick; line: LineRow } | null {
  const part = findPart(draft, orderId)
  const line = part?.lines.find(({ id }) => id === lineId)
  return part?.pick && line ? { part: part as PartWithPick, line } : null
}

/** Only who has claimed it works on it. */
export function refuseOthers({ state, shopperId }: PickRow, who: string): PickNotYours | null {
  return state === 'claimed' && shopperId === who ? null : { type: 'PickNotYours' }
}
