import type { RetailerTodayPageQuery } from '@/components/generated/operations'

export type WaitingOrder = NonNullable<RetailerTodayPageQuery['waiting']>['edges'][number]['node']

export type Decision = {
  order: WaitingOrder
  /** The slot has begun or ended, and the order is not ready or not gone. */
  kind: 'late' | 'soon' | 'uncollected'
}

/** An order that nobody has begun to pick is urgent this long before its slot. */
const soonMs = 45 * 60_000

const rank = { late: 0, soon: 1, uncollected: 2 }

/** The orders that ask somebody to do something now, the most urgent first. */
export function findDecisions(orders: readonly WaitingOrder[], now: number): Decision[] {
  const found: Decision[] = []
  for (const order of orders) {
    if (!order.slotStartAt || !order.slotEndAt) continue
    const start = new Date(order.slotStartAt).getTime()
    const end = new Date(order.slotEndAt).getTime()
    if (order.state === 'CONFIRMED' && now >= start) found.push({ order, kind: 'late' })
    else if (order.state === 'CONFIRMED' && start - now <= soonMs) found.push({ order, kind: 'soon' })
    else if (order.state === 'PICKED' && now > end) found.push({ order, kind: 'uncollected' })
  }
  return found.sort(
    (a, b) =>
      rank[a.kind] - rank[b.kind] ||
      (a.order.slotStartAt ?? '').localeCompare(b.order.slotStartAt ?? '') ||
      a.order.number.localeCompare(b.order.number),
  )
}
