'use client'

import type { CheckoutProblems, CheckoutValues } from '@/components/orders/checkout-values'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type AddressFieldsProps = {
  values: CheckoutValues
  problems: CheckoutProblems
  onChange: (change: Partial<CheckoutValues>) => void
}

const fields = [
  { name: 'line1', label: 'Street and number', autoComplete: 'address-line1', className: 'sm:col-span-2' },
  {
    name: 'line2',
    label: 'Flat, building (optional)',
    autoComplete: 'address-line2',
    className: 'sm:col-span-2',
  },
  { name: 'city', label: 'Town', autoComplete: 'address-level2', className: '' },
  { name: 'postcode', label: 'Postcode', autoComplete: 'postal-code', className: '' },
] as const

export function AddressFields({ values, problems, onChange }: AddressFieldsProps) {
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {fields.map((field) => (
        <Field key={field.name} label={field.label} error={problems[field.name]} className={field.className}>
          {(control) => (
            <Input
              {...control}
              autoComplete={field.autoComplete}
              maxLength={120}
              value={values[field.name]}
              onChange={(event) => onChange({ [field.name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
