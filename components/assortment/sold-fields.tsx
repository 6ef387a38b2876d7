'use client'

import {
  changeSoldBy,
  type SoldBy,
  type SoldValues,
  soldByWords,
  unitOf,
} from '@/components/assortment/sold-values'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { useViewer } from '@/components/ui/viewer-context'
import { unitSymbol } from '@/standards/quantity'

type SoldFieldsProps = {
  values: SoldValues
  onChange: (values: SoldValues) => void
  findProblem: (field: string) => string | undefined
}

/** In what an item is sold, and how much of it at once. */
export function SoldFields({ values, onChange, findProblem }: SoldFieldsProps) {
  const { locale } = useViewer()
  const symbol = unitSymbol(locale, unitOf(values))
  const withUnit = (label: string, unit: string | null) => (unit ? `${label}, ${unit}` : label)
  const input = (part: 'increment' | 'min' | 'max' | 'nominal', label: string, problem: string) => (
    <Field label={label} error={findProblem(`quantityRule.${problem}`)}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          placeholder={part === 'max' ? 'any' : undefined}
          value={values[part]}
          onChange={({ target }) => onChange({ ...values, [part]: target.value })}
          className="text-right tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <div className="space-y-4">
      <Field
        label="Sold by"
        hint="Stays as it is once there was stock."
        error={findProblem('quantityRule.unit') ?? findProblem('quantityRule.scale')}
      >
        {(control) => (
          <Select
            {...control}
            value={values.by}
            onChange={({ target }) => onChange(changeSoldBy(values, target.value as SoldBy, locale))}
          >
            {Object.entries(soldByWords).map(([by, words]) => (
              <option key={by} value={by}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid @xl:grid-cols-3 grid-cols-2 gap-4">
        {input('increment', withUnit('In steps of', symbol), 'increment')}
        {input('min', withUnit('At least', symbol), 'min')}
        {input('max', withUnit('At most', symbol), 'max')}
        {values.by === 'WEIGHED' &&
          input('nominal', withUnit('One weighs about', unitSymbol(locale, values.nominalUnit)), 'pricedBy')}
      </div>
    </div>
  )
}
