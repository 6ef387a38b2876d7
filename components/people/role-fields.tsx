'use client'

import type { RetailerRole } from '@/components/generated/operations'
import { type Place, PlaceChoice } from '@/components/people/place-choice'
import { roles, roleWords } from '@/components/people/role-words'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

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
      {role !== 'OWNER' && (
        <PlaceChoice
          places={places}
          chosen={locationIds}
          onChange={(chosen) => onChange({ role, locationIds: chosen })}
        />
      )}
    </div>
  )
}
