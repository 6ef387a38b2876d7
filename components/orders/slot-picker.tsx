'use client'

import { useState } from 'react'
import { PlainButton } from '@/components/ui/plain-button'
import { useViewer } from '@/components/ui/viewer-context'

type Slot = { startAt: string; endAt: string }
type SlotPickerProps = {
  slots: Slot[]
  timeZone: string
  chosen: string
  onChoose: (startAt: string) => void
}

/** The slots of the next days, one day at a time, in the store's own time. */
export function SlotPicker({ slots, timeZone, chosen, onChoose }: SlotPickerProps) {
  const { locale } = useViewer()
  const dayOf = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  })
  const timeOf = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const byDay = new Map<string, Slot[]>()
  for (const slot of slots) {
    const day = dayOf.format(new Date(slot.startAt))
    byDay.set(day, [...(byDay.get(day) ?? []), slot])
  }
  const [turnedTo, setTurnedTo] = useState<string | null>(null)
  const days = [...byDay.keys()]
  const dayChosen = chosen ? dayOf.format(new Date(chosen)) : ''
  const day = [turnedTo, dayChosen].find((name) => name && byDay.has(name)) ?? days[0] ?? ''
  return (
    <div className="space-y-4">
      {days.length > 1 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">Day</legend>
          {days.map((each) => (
            <PlainButton
              key={each}
              aria-pressed={each === day}
              onClick={() => setTurnedTo(each)}
              className="inline-flex h-11 items-center rounded-full border bg-surface px-4 font-medium text-ink-soft text-sm transition-colors hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
            >
              {each}
            </PlainButton>
          ))}
        </fieldset>
      )}
      <div className="grid grid-cols-2 gap-2 min-[420px]:grid-cols-3 sm:grid-cols-4">
        {byDay.get(day)?.map((slot) => (
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
  )
}
