'use client'

import { formatCount } from '@/components/ui/format-count'
import { useViewer } from '@/components/ui/viewer-context'

/** A change with its sign, in typographic minus: “+6”, “−1,200”, “0”. */
export function SignedCount({ value }: { value: number }) {
  const { locale } = useViewer()
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return (
    <span suppressHydrationWarning className="tabular-nums">
      {sign}
      {formatCount(locale, Math.abs(value))}
    </span>
  )
}
