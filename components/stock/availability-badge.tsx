'use client'

import { useNewest } from '@/components/apollo/use-newest'
import { availabilityWords } from '@/components/catalog/availability-words'
import {
  type AvailabilityBadge_StockLevelFragment,
  AvailabilityBadge_StockLevelFragmentDoc,
} from '@/components/generated/operations'
import { useChanges } from '@/components/stock/use-changes'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'

type AvailabilityBadgeProps = {
  stockLevel: AvailabilityBadge_StockLevelFragment
  /** What the badge is about, for the announcement of a change. */
  name: string
  /** Where the badge stands alone, the normal case is said too. */
  saysNormal?: boolean
  className?: string
}

/** The one badge of availability. Follows the shelf by itself, flashes gently when it changes, and says so politely. */
export function AvailabilityBadge({ stockLevel, name, saysNormal, className }: AvailabilityBadgeProps) {
  const { availability } = useNewest(
    AvailabilityBadge_StockLevelFragmentDoc,
    'AvailabilityBadge_stockLevel',
    stockLevel,
  )
  const words = availabilityWords(availability)
  const text = words?.text ?? 'In stock'
  const changes = useChanges(text)
  return (
    <span
      data-testid="availability"
      data-label={availability.label}
      className={classNames('inline-flex min-h-6 items-center', className)}
    >
      {words ? (
        <Badge key={changes} tone={words.tone} className={changes > 0 ? 'animate-flash-soft' : undefined}>
          {words.text}
        </Badge>
      ) : (
        saysNormal && <span className="font-medium text-accent-ink text-sm">In stock</span>
      )}
      <span aria-live="polite" className="sr-only">
        {changes > 0 ? `${name}: ${text}` : ''}
      </span>
    </span>
  )
}
