'use client'

import { useEffect, useRef, useState } from 'react'
import { availabilityWords } from '@/components/catalog/availability-words'
import { useStockLevel } from '@/components/catalog/use-stock-level'
import type { StockBadge_StockLevelFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'

type StockBadgeProps = {
  stockLevel: StockBadge_StockLevelFragment
  /** What the badge is about, for the announcement of a change. */
  name: string
  /** Where the badge stands alone, the normal case is said too. */
  saysNormal?: boolean
  className?: string
}

/** The one badge of availability. Follows the shelf by itself, flashes when it changes, and says so politely. */
export function StockBadge({ stockLevel, name, saysNormal, className }: StockBadgeProps) {
  const { availability } = useStockLevel(stockLevel)
  const words = availabilityWords(availability)
  const text = words?.text ?? 'In stock'
  const first = useRef(text)
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    if (first.current === text) return
    first.current = text
    setChanges((count) => count + 1)
  }, [text])
  return (
    <span className={classNames('inline-flex min-h-6 items-center', className)}>
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
