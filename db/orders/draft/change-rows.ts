import type { OrderLineId } from '@/db/ids'
import type {
  DraftOrder,
  LineRow,
  OrderDraft,
  OrderEventRow,
  OrderPart,
  OrderRow,
  PaymentRow,
  PickRow,
} from '@/db/orders/draft/order-draft'
import { followEvent } from '@/db/orders/order-state'
import type { OrderEventKind } from '@/db/schema'

/** Changes what is no event's to say: deadlines and sums. State and version are `appendEvents`'. */
export function changeOrder(
  draft: OrderDraft,
  order: OrderRow,
  changes: Partial<Pick<OrderRow, 'heldUntil' | 'holdExtended' | 'totalMinor'>>,
): void {
  Object.assign(order, changes)
  if (!draft.made.orders.has(order)) draft.changed.orders.add(order)
}

/** Changes a line, and counts the change. */
export function changeLine(
  draft: OrderDraft,
  line: LineRow,
  changes: Partial<Pick<LineRow, 'quantity' | 'quantityFound' | 'pricedFound' | 'state' | 'reservationId'>>,
): void {
  Object.assign(line, changes)
  if (draft.made.lines.has(line)) return
  line.version += 1
  draft.changed.lines.add(line)
}

export function changePayment(
  draft: OrderDraft,
  payment: PaymentRow,
  changes: Partial<Omit<PaymentRow, 'locationId' | 'orderId' | 'id'>>,
): void {
  Object.assign(payment, changes, { updatedAt: draft.at })
  // What is due now is another thing than what failed before.
  if (changes.gatewayDueAt) Object.assign(payment, { gatewayFailures: 0, gatewayGivenUpAt: null })
  if (!draft.made.payments.has(payment)) draft.changed.payments.add(payment)
}

/** Changes a pick, and counts the change. */
export function changePick(
  draft: OrderDraft,
  pick: PickRow,
  changes: Partial<Pick<PickRow, 'state' | 'shopperId' | 'claimedAt' | 'finishedAt'>>,
): void {
  Object.assign(pick, changes)
  if (draft.made.picks.has(pick)) return
  pick.version += 1
  draft.changed.picks.add(pick)
}

/** What a line of an order came to: its units leave the cart of its customer, for those too who come later in this batch. What was put in meanwhile stays. */
export function takeFromCart(
  draft: OrderDraft,
  owner: string,
  { skuId, quantity }: Pick<LineRow, 'skuId' | 'quantity'>,
): void {
  draft.bought.push({ owner, skuId, units: quantity })
  const basket = draft.baskets.get(owner)
  const found = basket?.lines.find(({ line }) => line.skuId === skuId)
  if (!basket || !found) return
  found.line.quantity -= quantity
  basket.lines = basket.lines.filter(({ line }) => line.quantity > 0)
  if (basket.lines.length === 0) draft.baskets.delete(owner)
}

/** What becomes of a line in the hands of its shopper: the rest of the order has no part in it, and nobody follows. */
type LineEventKind = 'line_found' | 'line_not_found' | 'line_replaced'

export interface NewEvent {
  kind: Exclude<OrderEventKind, LineEventKind>
  lineId?: OrderLineId
  data?: Record<string, unknown>
}

export interface NewLineEvent {
  kind: LineEventKind
  lineId: OrderLineId
  data: Record<string, unknown>
}

const CLOSING = new Set(['delivered', 'cancelled', 'lapsed'])

/**
 * Tells an event of an order, behind those that were told: the order's state is what its events say, and its version is the sequence of the
 * last. Who follows orders is told at once.
 * @throws Error where the event cannot follow: a bug, never a person's doing
 */
export function appendEvent(draft: OrderDraft, whole: DraftOrder, caller: string, added: NewEvent): void {
  const event = addEvent(draft, whole.order, caller, added)
  for (const follow of draft.followers) follow(draft, whole, event)
}

/** The same for one line, of whose order perhaps nothing else was read. */
export function appendLineEvent(
  draft: OrderDraft,
  { order }: OrderPart,
  caller: string,
  added: NewLineEvent,
): void {
  addEvent(draft, order, caller, added)
}

function addEvent(
  draft: OrderDraft,
  order: OrderRow,
  caller: string,
  { kind, lineId, data }: NewEvent | NewLineEvent,
): OrderEventRow {
  const before = order.version === 0 ? 'none' : order.state
  const after = followEvent(before, kind)
  order.version += 1
  if (after !== 'none') order.state = after
  if (before === 'held' && after !== 'held') Object.assign(order, { heldFrom: null, heldUntil: null })
  if (kind === 'confirmed') Object.assign(order, { confirmedAt: draft.at, closedAt: null })
  if (CLOSING.has(after) && after !== before) order.closedAt = draft.at
  if (!draft.made.orders.has(order)) draft.changed.orders.add(order)
  const event: OrderEventRow = {
    locationId: order.locationId,
    orderId: order.id,
    sequence: order.version,
    kind,
    lineId: lineId ?? null,
    data: data ?? {},
    caller,
    at: draft.at,
  }
  draft.events.push(event)
  return event
}
