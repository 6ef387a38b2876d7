import type { OrderLineState, OrderState } from '@/components/generated/operations'
import type { BadgeTone } from '@/components/ui/badge'

type Words = { text: string; tone: BadgeTone }

export const orderWords: Record<OrderState, Words> = {
  HELD: { text: 'Waiting for payment', tone: 'caution' },
  CONFIRMED: { text: 'Confirmed', tone: 'positive' },
  PICKING: { text: 'Being picked', tone: 'info' },
  PICKED: { text: 'Ready', tone: 'positive' },
  DELIVERED: { text: 'Delivered', tone: 'neutral' },
  CANCELLED: { text: 'Cancelled', tone: 'critical' },
  LAPSED: { text: 'Ran out of time', tone: 'critical' },
}

type Line = { state: OrderLineState; quantity: number; quantityFound: number }

/** Where a line stands, in the customer's words. */
export function lineWords(
  { state, quantity, quantityFound }: Line,
  say: (quantity: number) => string = String,
): Words {
  switch (state) {
    case 'HELD':
      return { text: 'Held for you', tone: 'neutral' }
    case 'CONFIRMED':
      return { text: 'To be picked', tone: 'neutral' }
    case 'FOUND':
      return quantityFound < quantity
        ? { text: `Found ${say(quantityFound)} of ${say(quantity)}`, tone: 'caution' }
        : { text: 'Found', tone: 'positive' }
    case 'REPLACED':
      return { text: 'Replaced', tone: 'info' }
    case 'NOT_FOUND':
      return { text: 'Not found, not charged', tone: 'critical' }
    case 'SHORT':
      return { text: 'The store ran short, not charged', tone: 'critical' }
    case 'CANCELLED':
      return { text: 'Cancelled', tone: 'neutral' }
    case 'LAPSED':
      return { text: 'No longer held', tone: 'neutral' }
  }
}

/** Whether it is settled what the order comes to: from then on what was found counts, not what was ordered. */
export function hasFinalTotal(state: OrderState): boolean {
  return state === 'PICKED' || state === 'DELIVERED'
}
