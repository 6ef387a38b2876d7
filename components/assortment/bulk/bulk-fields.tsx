'use client'

import { BulkAttributeFields } from '@/components/assortment/bulk/bulk-attribute-fields'
import { type BulkKind, type BulkValues, bulkKindWords } from '@/components/assortment/bulk/bulk-edit'
import type { BulkPlace } from '@/components/assortment/bulk/bulk-place'
import { TaxClassOptions } from '@/components/assortment/tax-class-options'
import type { TaxClass } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

type BulkFieldsProps = {
  values: BulkValues
  place: BulkPlace
  onChange: (part: Partial<BulkValues>) => void
  isDisabled: boolean
}

const ofThePlace: readonly BulkKind[] = ['percent', 'price', 'list', 'unlist']

/** What shall become of them. */
export function BulkFields({ values, place, onChange, isDisabled }: BulkFieldsProps) {
  const { kind, categoryId, taxClass, typed } = values
  return (
    <fieldset disabled={isDisabled} className="grid min-w-0 gap-4 sm:grid-cols-2">
      <legend className="sr-only">What shall change</legend>
      <Field label="What" hint={ofThePlace.includes(kind) ? `At ${place.location.name}` : undefined}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={({ target }) => onChange({ kind: target.value as BulkKind, typed: '' })}
          >
            {Object.entries(bulkKindWords).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind === 'category' && (
        <Field label="Department">
          {(control) => (
            <Select
              {...control}
              value={categoryId}
              onChange={({ target }) => onChange({ categoryId: target.value })}
            >
              <option value="">Choose one</option>
              {place.categories.map(({ id, path }) => (
                <option key={id} value={id}>
                  {path}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {kind === 'tax' && (
        <Field label="Class">
          {(control) => (
            <Select
              {...control}
              value={taxClass}
              onChange={({ target }) => onChange({ taxClass: target.value as TaxClass })}
            >
              <TaxClassOptions />
            </Select>
          )}
        </Field>
      )}
      {kind === 'attribute' && (
        <BulkAttributeFields retailerId={place.retailerId} values={values} onChange={onChange} />
      )}
      {kind === 'age' && (
        <Field label="Years" hint="Nothing: none">
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              maxLength={2}
              value={typed}
              onChange={({ target }) => onChange({ typed: target.value })}
              className="text-right tabular-nums"
            />
          )}
        </Field>
      )}
      {(kind === 'percent' || kind === 'price') && (
        <Field label={kind === 'percent' ? 'By, %' : `Price, ${place.currency}`}>
          {(control) => (
            <Input
              {...control}
              inputMode={kind === 'percent' ? 'text' : 'decimal'}
              autoComplete="off"
              maxLength={14}
              placeholder={kind === 'percent' ? '-10' : undefined}
              value={typed}
              onChange={({ target }) => onChange({ typed: target.value })}
              className="text-right tabular-nums"
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
