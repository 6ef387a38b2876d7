import type { OrderLineState, OrderState, SubstitutionWish } from '@/components/generated/operations'
import type { BadgeTone } from '@/components/ui/badge'

type Words = { text: string; tone: BadgeTone }

/** An order's state as staff say it. */
export const orderStateWords: Record<OrderState, Words> = {
  HELD: { text: 'Awaiting payment', tone: 'neutral' },
  CONFIRMED: { text: 'To pick', tone: 'info' },
  PICKING: { text: 'Being picked', tone: 'caution' },
  PICKED: { text: 'Ready', tone: 'positive' },
  DELIVERED: { text: 'Handed over', tone: 'neutral' },
  CANCELLED: { text: 'Cancelled', tone: 'critical' },
  LAPSED: { text: 'Not paid in time', tone: 'neutral' },
}

/** A line's state as staff say it. */
export const lineStateWords: Record<OrderLineState, Words> = {
  HELD: { text: 'Held', tone: 'neutral' },
  CONFIRMED: { text: 'To find', tone: 'info' },
  FOUND: { text: 'Found', tone: 'positive' },
  REPLACED: { text: 'Replaced', tone: 'caution' },
  NOT_FOUND: { text: 'Not found', tone: 'critical' },
  SHORT: { text: 'Short', tone: 'critical' },
  CANCELLED: { text: 'Cancelled', tone: 'neutral' },
  LAPSED: { text: 'Lapsed', tone: 'neutral' },
}

/** What may be done when the item is not there, said to whoever stands at the shelf. */
export const wishWords: Record<SubstitutionWish, string> = {
  SIMILAR: 'Similar is fine',
  SPECIFIC: 'Only what the customer named',
  REFUND: 'Leave out and refund',
  NEVER: 'Never replace',
}

/** “1 line”, “12 lines”. */
export function lines(count: number): string {
  return `${count} ${count === 1 ? 'line' : 'lines'}`
}
