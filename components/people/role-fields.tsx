'use client'

import { useId } from 'react'
import type { RetailerRole } from '@/components/generated/operations'
import { roles, roleWords } from '@/components/people/role-words'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

export type Place = { id: string; name: string }

/** As what, and where; null: at all places. */
export type RoleChoice = { role: RetailerRole; locationIds: string[] | null }

type RoleFieldsProps = {
  choice: RoleChoice
  onChange: (choice: RoleChoice) => void
  places: readonly Place[]
  /** Only owners may make owners. */
  mayRaise: boolean
}

/** A role and the places where it holds. */
export function RoleFields({ choice, onChange, places, mayRaise }: RoleFieldsProps) {
  const { role, locationIds } = choice
  const name = useId()
  const toggle = (id: string) => {
    const chosen = locationIds ?? []
    onChange({
      role,
      locationIds: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    })
  }
  return (
    <div className="space-y-4">
      <Field label="Role" hint={roleWords[role].does}>
        {(control) => (
          <Select
            {...control}
            value={role}
            onChange={({ target }) => {
              const next = target.value as RetailerRole
              onChange({ role: next, locationIds: next === 'OWNER' ? null : locationIds })
            }}
          >
            {roles
              .filter((each) => mayRaise || each !== 'OWNER' || each === role)
              .map((each) => (
                <option key={each} value={each}>
                  {roleWords[each].name}
                </option>
              ))}
          </Select>
        )}
      </Field>
      {role !== 'OWNER' && places.length > 1 && (
        <fieldset className="space-y-1">
          <legend className="mb-1.5 font-medium text-sm">Where</legend>
          {[true, false].map((isAll) => (
            <label key={String(isAll)} className="flex min-h-9 items-center gap-2.5 text-sm">
              <input
                type="radio"
                name={name}
                checked={isAll === (locationIds === null)}
                onChange={() => onChange({ role, locationIds: isAll ? null : [] })}
                className="size-4 accent-accent"
              />
              {isAll ? 'All places, also those still to come' : 'Some places'}
            </label>
          ))}
          {locationIds !== null && (
            <div className="space-y-1 pl-6.5">
              {places.map((place) => (
                <label key={place.id} className="flex min-h-9 items-center gap-2.5 text-sm">
                  <input
                    type="checkbox"
                    checked={locationIds.includes(place.id)}
                    onChange={() => toggle(place.id)}
                    className="size-4 accent-accent"
                  />
                  {place.name}
                </label>
              ))}
            </div>
          )}
        </fieldset>
      )}
    </div>
  )
}
