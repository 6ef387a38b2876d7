'use client'

import { useId } from 'react'

export type Place = { id: string; name: string }

type PlaceChoiceProps = {
  places: readonly Place[]
  /** Null: all places. */
  chosen: string[] | null
  onChange: (chosen: string[] | null) => void
}

/** All places of a retailer, or some of them. Nothing is asked where there is only one. */
export function PlaceChoice({ places, chosen, onChange }: PlaceChoiceProps) {
  const name = useId()
  if (places.length < 2) return null
  const toggle = (id: string) => {
    const before = chosen ?? []
    onChange(before.includes(id) ? before.filter((one) => one !== id) : [...before, id])
  }
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1.5 font-medium text-sm">Where</legend>
      {[true, false].map((isAll) => (
        <label key={String(isAll)} className="flex min-h-9 items-center gap-2.5 text-sm">
          <input
            type="radio"
            name={name}
            checked={isAll === (chosen === null)}
            onChange={() => onChange(isAll ? null : [])}
            className="size-4 accent-accent"
          />
          {isAll ? 'All places, also those still to come' : 'Some places'}
        </label>
      ))}
      {chosen !== null && (
        <div className="space-y-1 pl-6.5">
          {places.map((place) => (
            <label key={place.id} className="flex min-h-9 items-center gap-2.5 text-sm">
              <input
                type="checkbox"
                checked={chosen.includes(place.id)}
                onChange={() => toggle(place.id)}
                className="size-4 accent-accent"
              />
              {place.name}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
