import type { orderState } from '@/db/schema'

export type OrderState = (typeof orderState.enumValues)[number]

/** Events that move an order from one state to another. All others are told of lines, payments and slots. */
export type OrderStep =
  | 'held'
  | 'confirmed'
  | 'pick_claimed'
  | 'pick_unclaimed'
  | 'picked'
  | 'delivered'
  | 'cancelled'
  | 'lapsed'

/** Where each step leads from each state. A lapsed order is confirmed only by holding its units again (L21). */
export const ORDER_STEPS: Record<OrderState | 'none', Record<OrderStep, OrderState | 'refused'>> = {
  none: row({ held: 'held' }),
  held: row({ confirmed: 'confirmed', cancelled: 'cancelled', lapsed: 'lapsed' }),
  confirmed: row({ pick_claimed: 'picking', cancelled: 'cancelled' }),
  picking: row({ pick_unclaimed: 'confirmed', picked: 'picked', cancelled: 'cancelled' }),
  picked: row({ delivered: 'delivered' }),
  delivered: row({}),
  cancelled: row({}),
  lapsed: row({ confirmed: 'confirmed', cancelled: 'cancelled' }),
}

function row(allowed: Partial<Record<OrderStep, OrderState>>): Record<OrderStep, OrderState | 'refused'> {
  return {
    held: 'refused',
    confirmed: 'refused',
    pick_claimed: 'refused',
    pick_unclaimed: 'refused',
    picked: 'refused',
    delivered: 'refused',
    cancelled: 'refused',
    lapsed: 'refused',
    ...allowed,
  }
}

function isStep(kind: string): kind is OrderStep {
  return kind in ORDER_STEPS.none
}

/** The state after one more event. Throws where the event cannot follow: a bug, never a person's doing. */
export function followEvent(state: OrderState | 'none', kind: string): OrderState | 'none' {
  if (!isStep(kind)) return state
  const next = ORDER_STEPS[state][kind]
  if (next === 'refused') throw new Error(`An order that is ${state} cannot become ${kind}`)
  return next
}

/** The order's state is what its events say. */
export function foldOrderEvents(events: readonly { kind: string }[]): OrderState | 'none' {
  return events.reduce<OrderState | 'none'>((state, { kind }) => followEvent(state, kind), 'none')
}
