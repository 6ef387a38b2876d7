'use client'

import { useViewer } from '@/components/ui/viewer-context'

const formats = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit' },
  full: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

type DateTimeProps = {
  /** ISO 8601. */
  at: string
  format?: keyof typeof formats
  /** The place's own zone, where the place decides (a slot, opening hours); else the viewer's. */
  timeZone?: string
  className?: string
}

export function DateTime({ at, format = 'full', timeZone, className }: DateTimeProps) {
  const viewer = useViewer()
  const text = new Intl.DateTimeFormat(viewer.locale, {
    ...formats[format],
    timeZone: timeZone ?? viewer.timeZone,
  }).format(new Date(at))
  return (
    <time dateTime={at} suppressHydrationWarning className={className}>
      {text}
    </time>
  )
}
