'use client'

import { isWish, wishes, wishWords } from '@/components/cart/wish-words'
import type { SubstitutionWish } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type WishSelectProps = { label: string; value: SubstitutionWish; onChange: (wish: SubstitutionWish) => void }

export function WishSelect({ label, value, onChange }: WishSelectProps) {
  return (
    <Field label={label} hint={wishWords[value].detail}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => isWish(event.target.value) && onChange(event.target.value)}
        >
          {wishes.map((wish) => (
            <option key={wish} value={wish}>
              {wishWords[wish].title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
