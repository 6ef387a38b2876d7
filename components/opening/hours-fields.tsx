'use client'

import { useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Input } from '@/components/ui/input'

export type Span = { day: number; opens: string; closes: string }

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type HoursFieldsProps = { hours: readonly Span[]; onChange: (hours: Span[]) => void; error?: string }

/** One span of hours a day; what is not ticked is closed. */
export function HoursFields({ hours, onChange, error }: HoursFieldsProps) {
  // What was entered for a day comes back when it is opened again.
  const [before, setBefore] = useState<Record<number, Span>>({})
  const put = (span: Span) =>
    onChange([...hours.filter(({ day }) => day !== span.day), span].sort((a, b) => a.day - b.day))
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Opening hours</legend>
      <ul className="divide-y rounded-card border">
        {days.map((name, index) => {
          const day = index + 1
          const span = hours.find((each) => each.day === day)
          return (
            <li key={name} className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 text-sm">
              <label
                className={classNames(
                  'flex min-h-11 flex-1 items-center gap-2.5',
                  span && 'max-sm:basis-full',
                )}
              >
                <input
                  type="checkbox"
                  checked={span !== undefined}
                  onChange={() => {
                    if (!span) return put(before[day] ?? { day, opens: '08:00', closes: '20:00' })
                    setBefore({ ...before, [day]: span })
                    onChange(hours.filter((each) => each.day !== day))
                  }}
                  className="size-4 accent-accent"
                />
                {name}
              </label>
              {span ? (
                (['opens', 'closes'] as const).map((side) => (
                  <Input
                    key={side}
                    type="time"
                    aria-label={`${name} ${side}`}
                    value={span[side] === '24:00' ? '00:00' : span[side]}
                    onChange={({ target }) => put({ ...span, [side]: target.value })}
                    className="w-30 max-sm:min-w-0 max-sm:flex-1"
                  />
                ))
              ) : (
                <span className="text-ink-faint">closed</span>
              )}
            </li>
          )
        })}
      </ul>
      <p className="mt-1.5 text-ink-faint text-sm">Closing at or before opening means the next day.</p>
      {error && (
        <p role="alert" className="mt-1.5 text-critical-ink text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
