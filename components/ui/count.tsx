'use client'

import { useMeasure } from '@/components/ui/measured'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

/** A count that does not change by itself, in the viewer's locale. */
export function Count({ value }: { value: number }) {
  const say = useQuantityWords(useMeasure())
  return (
    <span suppressHydrationWarning className="tabular-nums">
      {say(value)}
    </span>
  )
}
