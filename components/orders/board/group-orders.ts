import type { OrderCard_OrderFragment, OrderState } from '@/components/generated/operations'

export type BoardColumn = 'held' | 'toPick' | 'picking' | 'ready' | 'closed'

export const boardColumns: readonly { key: BoardColumn; title: string; empty: string }[] = [
  { key: 'held', title: 'Awaiting payment', empty: 'Nobody is paying right now.' },
  { key: 'toPick', title: 'To pick', empty: 'Every order has its shopper.' },
  { key: 'picking', title: 'Being picked', empty: 'No shopper is in the aisles.' },
  { key: 'ready', title: 'Ready', empty: 'Nothing waits for its customer.' },
  { key: 'closed', title: 'Closed lately', empty: 'Nothing was closed yet.' },
]

const columnOf: Record<OrderState, BoardColumn> = {
  HELD: 'held',
  CONFIRMED: 'toPick',
  PICKING: 'picking',
  PICKED: 'ready',
  DELIVERED: 'closed',
  CANCELLED: 'closed',
  LAPSED: 'closed',
}

/** The order of a column: what is due first stands first; what was closed last stands first. */
function compare(column: BoardColumn, a: OrderCard_OrderFragment, b: OrderCard_OrderFragment): number {
  if (column === 'closed') return (b.closedAt ?? b.createdAt).localeCompare(a.closedAt ?? a.createdAt)
  if (column === 'held') return (a.heldUntil ?? '').localeCompare(b.heldUntil ?? '')
  return (a.slotStartAt ?? '').localeCompare(b.slotStartAt ?? '') || a.createdAt.localeCompare(b.createdAt)
}

/** Orders by column. Of an order that was read twice, the newer one counts. */
export function groupOrders(
  orders: readonly OrderCard_OrderFragment[],
): Record<BoardColumn, OrderCard_OrderFragment[]> {
  const newest = new Map<string, OrderCard_OrderFragment>()
  for (const order of orders) {
    const known = newest.get(order.id)
    if (!known || order.version >= known.version) newest.set(order.id, order)
  }
  const columns: Record<BoardColumn, OrderCard_OrderFragment[]> = {
    held: [],
    toPick: [],
    picking: [],
    ready: [],
    closed: [],
  }
  for (const order of newest.values()) columns[columnOf[order.state]].push(order)
  for (const { key } of boardColumns) columns[key].sort((a, b) => compare(key, a, b))
  return columns
}
