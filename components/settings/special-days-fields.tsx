'use client'

import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

/** `row` tells two rows apart while their dates are typed. */
export type Day = { row: number; date: string; hours: { opens: string; closes: string }[] }

type SpecialDaysFieldsProps = { days: readonly Day[]; onChange: (days: Day[]) => void; error?: string }

/** Holidays, and days on which the place is closed: one row a day, with hours of its own or none. */
export function SpecialDaysFields({ days, onChange, error }: SpecialDaysFieldsProps) {
  const change = (at: number, day: Day) => onChange(days.map((each, index) => (index === at ? day : each)))
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Holidays and days that are different</legend>
      {days.length > 0 && (
        <ul className="mb-2 divide-y rounded-card border">
          {days.map((day, at) => {
            const [span] = day.hours
            const named = day.date || `day ${at + 1}`
            return (
              <li key={day.row} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
                <Input
                  type="date"
                  aria-label={`Date of ${named}`}
                  value={day.date}
                  onChange={({ target }) => change(at, { ...day, date: target.value })}
                  className="w-40"
                />
                <label className="flex min-h-11 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-4 accent-accent"
                    checked={!span}
                    onChange={() =>
                      change(at, { ...day, hours: span ? [] : [{ opens: '10:00', closes: '16:00' }] })
                    }
                  />
                  closed
                </label>
                {span &&
                  (['opens', 'closes'] as const).map((side) => (
                    <Input
                      key={side}
                      type="time"
                      aria-label={`${named} ${side}`}
                      value={span[side] === '24:00' ? '00:00' : span[side]}
                      onChange={({ target }) =>
                        change(at, {
                          ...day,
                          hours: [{ ...span, [side]: target.value }, ...day.hours.slice(1)],
                        })
                      }
                      className="w-30"
                    />
                  ))}
                <IconButton
                  label={`Leave out ${named}`}
                  className="ml-auto"
                  onClick={() => onChange(days.filter((_, index) => index !== at))}
                  icon={<X aria-hidden />}
                />
              </li>
            )
          })}
        </ul>
      )}
      <Button
        type="button"
        size="sm"
        variant="secondary"
        onClick={() =>
          onChange([...days, { row: Math.max(0, ...days.map(({ row }) => row)) + 1, date: '', hours: [] }])
        }
      >
        Add a day
      </Button>
      {error && (
        <p role="alert" className="mt-1.5 text-critical-ink text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
