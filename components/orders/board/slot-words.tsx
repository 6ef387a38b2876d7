'use client'

import type { Handover } from '@/components/generated/operations'
import { useViewer } from '@/components/ui/viewer-context'

type SlotProps = {
  handover: Handover
  startAt: string | null
  endAt: string | null
  timeZone?: string
}

/** “Collection 14:00–15:00”, with the day where it is not today. */
export function Slot({ handover, startAt, endAt, timeZone }: SlotProps) {
  const viewer = useViewer()
  const zone = timeZone ?? viewer.timeZone
  const kind = handover === 'PICK_UP' ? 'Collection' : 'Delivery'
  if (!startAt || !endAt) return <>{kind}</>
  const time = new Intl.DateTimeFormat(viewer.locale, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  const day = new Intl.DateTimeFormat(viewer.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  })
  const start = new Date(startAt)
  const isToday = day.format(start) === day.format(new Date())
  return (
    <span suppressHydrationWarning className="tabular-nums">
      {kind} {!isToday && `${day.format(start)}, `}
      <span suppressHydrationWarning className="whitespace-nowrap">
        {time.format(start)}–{time.format(new Date(endAt))}
      </span>
    </span>
  )
}
