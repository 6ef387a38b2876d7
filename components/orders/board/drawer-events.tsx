'use client'

import type { OrderDrawer_OrderFragment } from '@/components/generated/operations'
import { eventWords } from '@/components/orders/board/event-words'
import { DateTime } from '@/components/ui/date-time'

type DrawerEventsProps = {
  events: OrderDrawer_OrderFragment['events']
  lines: OrderDrawer_OrderFragment['lines']
  timeZone: string
}

/** Everything that happened to an order, the newest first. */
export function DrawerEvents({ events, lines, timeZone }: DrawerEventsProps) {
  const names = new Map(lines.map((line) => [line.id, line.name]))
  return (
    <section aria-labelledby="drawer-events">
      <h3 id="drawer-events" className="mb-2 font-semibold">
        What happened
      </h3>
      <ol className="space-y-2.5 text-sm">
        {[...events].reverse().map((event) => (
          <li key={event.sequence} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              {eventWords(event.kind)}
              {event.line && names.has(event.line.id) && (
                <span className="text-ink-soft">: {names.get(event.line.id)}</span>
              )}
            </span>
            <DateTime
              at={event.at}
              timeZone={timeZone}
              className="shrink-0 text-ink-faint text-xs tabular-nums"
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
