'use client'

import { useNow } from '@/components/ui/use-now'
import { useViewer } from '@/components/ui/viewer-context'

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago, or how far ahead, in the viewer's words; the exact time is its title. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const { locale, timeZone } = useViewer()
  const distanceMs = new Date(at).getTime() - useNow(10_000)
  const [unit, sizeMs] = units.find(([, ms]) => Math.abs(distanceMs) >= ms) ?? (['second', 1000] as const)
  const count = unit === 'second' ? 0 : Math.trunc(distanceMs / sizeMs)
  return (
    <time
      dateTime={at}
      title={new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(
        new Date(at),
      )}
      suppressHydrationWarning
      className={className}
    >
      {new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit)}
    </time>
  )
}
