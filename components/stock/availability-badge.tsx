'use client'

import type { AvailabilityBadge_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords, shelfWords } from '@/components/stock/availability-words'
import { useStockLevel } from '@/components/stock/use-stock-level'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import type { Measure } from '@/components/ui/quantity'
import { useChanges } from '@/components/ui/use-changes'
import { useQuantityWords } from '@/components/ui/use-quantity-words'
import { PIECES } from '@/standards/quantity'

type AvailabilityBadgeProps = {
  stockLevel: AvailabilityBadge_StockLevelFragment
  /** What the badge is about, for the announcement of a change. */
  name: string
  /** In what it is counted; by the piece without it. */
  measure?: Measure
  /** Where the badge stands alone, the normal case is said too, and whether there are many. */
  saysNormal?: boolean
  className?: string
}

/** The one badge of availability. Follows the shelf by itself, flashes gently when it changes, and says so politely. */
export function AvailabilityBadge({
  stockLevel,
  name,
  measure = PIECES,
  saysNormal,
  className,
}: AvailabilityBadgeProps) {
  const say = useQuantityWords(measure)
  const { availability } = useStockLevel(stockLevel)
  const words = saysNormal ? availabilityWords(availability, say) : shelfWords(availability, say)
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
          <span suppressHydrationWarning>{words.text}</span>
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
