'use client'

import { useViewer } from '@/components/ui/viewer-context'

type Slot = { startAt: string; endAt: string }
type SlotPickerProps = {
  slots: Slot[]
  timeZone: string
  chosen: string
  onChoose: (startAt: string) => void
}

/** The slots of the next days, by day, in the store's own time. */
export function SlotPicker({ slots, timeZone, chosen, onChoose }: SlotPickerProps) {
  const { locale } = useViewer()
  const dayOf = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  const timeOf = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const days = new Map<string, Slot[]>()
  for (const slot of slots) {
    const day = dayOf.format(new Date(slot.startAt))
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return (
    <div className="space-y-4">
      {[...days].map(([day, ofDay]) => (
        <div key={day}>
          <p className="mb-2 text-ink-soft text-sm">{day}</p>
          <div className="grid grid-cols-2 gap-2 min-[420px]:grid-cols-3 sm:grid-cols-4">
            {ofDay.map((slot) => (
              <label
                key={slot.startAt}
                className="flex h-11 items-center justify-center rounded-control border bg-surface text-sm tabular-nums transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="radio"
                  name="slot"
                  value={slot.startAt}
                  checked={chosen === slot.startAt}
                  onChange={() => onChoose(slot.startAt)}
                  className="sr-only"
                />
                <span className="sr-only">{day}, </span>
                {timeOf.format(new Date(slot.startAt))}–{timeOf.format(new Date(slot.endAt))}
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
