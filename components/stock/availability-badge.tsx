'use client'

import type { AvailabilityBadge_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords, shelfWords } from '@/components/stock/availability-words'
import { useStockLevel } from '@/components/stock/use-stock-level'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { useChanges } from '@/components/ui/use-changes'

type AvailabilityBadgeProps = {
  stockLevel: AvailabilityBadge_StockLevelFragment
  /** What the badge is about, for the announcement of a change. */
  name: string
  /** Where the badge stands alone, the normal case is said too, and whether there are many. */
  saysNormal?: boolean
  className?: string
}

/** The one badge of availability. Follows the shelf by itself, flashes gently when it changes, and says so politely. */
export function AvailabilityBadge({ stockLevel, name, saysNormal, className }: AvailabilityBadgeProps) {
  const { availability } = useStockLevel(stockLevel)
  const words = saysNormal ? availabilityWords(availability) : shelfWords(availability)
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
