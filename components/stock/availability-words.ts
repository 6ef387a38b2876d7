import type { AvailabilityBadge_StockLevelFragment } from '@/components/generated/operations'
import type { BadgeTone } from '@/components/ui/badge'

type Availability = Pick<AvailabilityBadge_StockLevelFragment['availability'], 'label' | 'quantityLeft'>

/** The words on a shelf, in a cart and at the checkout, where only what is not normal is said, however many there are. */
export function shelfWords(
  availability: Availability,
  say: (quantity: number) => string = String,
): ReturnType<typeof availabilityWords> {
  return availability.label === 'MANY_IN_STOCK' ? null : availabilityWords(availability, say)
}

/** The badge's words, the same on every surface; null where the normal case shows none. */
export function availabilityWords(
  { label, quantityLeft }: Availability,
  say: (quantity: number) => string = String,
): { text: string; tone: BadgeTone } | null {
  switch (label) {
    case 'MANY_IN_STOCK':
      return { text: 'Many in stock', tone: 'positive' }
    case 'IN_STOCK':
      return null
    case 'LOW':
      return { text: `Low: ${say(quantityLeft ?? 0)} left`, tone: 'caution' }
    case 'LIKELY_OUT':
      return { text: 'Likely out', tone: 'caution' }
    case 'OUT_OF_STOCK':
      return { text: 'Out of stock', tone: 'critical' }
  }
}
