import type { Handover, OrderLineState, OrderState } from '@/components/generated/operations'

export type OrderStep = { key: string; title: string; state: 'done' | 'current' | 'ahead' | 'failed' }

type Order = {
  state: OrderState
  handover: Handover
  lines: { state: OrderLineState; replaces: { id: string } | null }[]
}

const way: OrderState[] = ['HELD', 'CONFIRMED', 'PICKING', 'PICKED', 'DELIVERED']
const ended: OrderLineState[] = ['FOUND', 'REPLACED', 'NOT_FOUND', 'SHORT']

/** How many lines the shopper is done with, of how many that were ordered: a replacement is no line more. */
function countEnded({ lines }: Pick<Order, 'lines'>): { ended: number; all: number } {
  const ordered = lines.filter((line) => line.replaces === null)
  return { ended: ordered.filter((line) => ended.includes(line.state)).length, all: ordered.length }
}

/** The way of an order from the hold to the hand-over, with where it stands. */
export function orderSteps(order: Order): OrderStep[] {
  if (order.state === 'CANCELLED' || order.state === 'LAPSED') {
    return [
      { key: 'HELD', title: 'Items held for you', state: 'done' },
      {
        key: order.state,
        title:
          order.state === 'CANCELLED'
            ? 'Cancelled, everything given back'
            : 'The hold ran out, nothing charged',
        state: 'failed',
      },
    ]
  }
  const at = way.indexOf(order.state)
  const progress = countEnded(order)
  const titles: Record<string, string> = {
    HELD: 'Items held for you',
    CONFIRMED: 'Paid and promised',
    PICKING:
      order.state === 'PICKING'
        ? `Being picked, ${progress.ended} of ${progress.all} done`
        : 'Picked in the store',
    PICKED: order.handover === 'PICK_UP' ? 'Ready to collect' : 'On its way to you',
    DELIVERED: order.handover === 'PICK_UP' ? 'Collected' : 'Delivered',
  }
  // A state says what has happened, so it is done itself; only work that goes on and waiting are “now”.
  const isGoingOn = order.state === 'PICKING' || order.state === 'HELD'
  return way.map((key, index) => ({
    key,
    title: titles[key] ?? key,
    state: index < at || (index === at && !isGoingOn) ? 'done' : index === at ? 'current' : 'ahead',
  }))
}
