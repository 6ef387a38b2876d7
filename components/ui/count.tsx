'use client'

import { formatCount } from '@/components/ui/format-count'
import { useViewer } from '@/components/ui/viewer-context'

/** A count that does not change by itself, in the viewer's locale. */
export function Count({ value }: { value: number }) {
  const { locale } = useViewer()
  return (
    <span suppressHydrationWarning className="tabular-nums">
      {formatCount(locale, value)}
    </span>
  )
}
