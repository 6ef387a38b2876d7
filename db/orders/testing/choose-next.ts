import type { ModelOrder } from '@/db/orders/testing/order-model'
import type { OrderStep, PlainStep } from '@/db/orders/testing/order-model-steps'

/** What `goOn` comes to as its order stands; every other step is itself. */
export function chooseNext(orders: readonly ModelOrder[], step: OrderStep): PlainStep {
  if (step.kind !== 'goOn') return step
  const { order: place, quantity, ending } = step
  const order = orders[orders.length - 1 - (place % Math.max(1, orders.length))]
  const checkOut = { kind: 'checkOut', customer: order?.customer ?? 0 } as const
  if (!order) return checkOut
  const waiting = order.payments.findIndex(({ state }) => state === 'pending' || state === 'timed_out')
  const answer = { kind: 'answer', order: place, payment: waiting, said: 'Authorised' } as const
  const shopper = order.pick?.shopper ?? step.shopper
  switch (order.state) {
    case 'held':
      return waiting >= 0 ? answer : { kind: 'pay', order: place, isStranger: false }
    case 'lapsed':
      return waiting >= 0 ? answer : checkOut
    case 'confirmed':
      return { kind: 'claim', order: place, shopper }
    case 'picking': {
      const line = order.lines.findIndex(({ state }) => state === 'confirmed')
      if (line < 0) return { kind: 'finish', order: place, shopper }
      const units = Math.min(quantity, order.lines[line]?.quantity ?? 1)
      if (ending === 'miss') return { kind: 'miss', order: place, line, shopper }
      return { kind: ending, order: place, line, shopper, quantity: units }
    }
    case 'picked':
      return { kind: 'handOver', order: place }
    default:
      return checkOut
  }
}
