import type { OrderState } from '@/db/orders/order-state'

/** Where an order stands, to end a sentence that begins with “It”. */
export const stateWords: Record<OrderState, string> = {
  held: 'waits for payment',
  confirmed: 'is paid for',
  picking: 'is being picked',
  picked: 'is picked',
  delivered: 'is with its customer',
  cancelled: 'was cancelled',
  lapsed: 'ran out of time',
}
