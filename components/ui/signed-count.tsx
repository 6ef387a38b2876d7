'use client'

import { useMeasure } from '@/components/ui/measured'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

/** A change with its sign, in typographic minus: “+6”, “−1,200”, “0”. */
export function SignedCount({ value }: { value: number }) {
  const say = useQuantityWords(useMeasure())
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return (
    <span suppressHydrationWarning className="tabular-nums">
      {sign}
      {say(Math.abs(value))}
    </span>
  )
}
