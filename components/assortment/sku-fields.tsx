'use client'

import { ChargeFields } from '@/components/assortment/charge-fields'
import { CodeFields } from '@/components/assortment/code-fields'
import { OptionFields } from '@/components/assortment/option-fields'
import { changeSizeLabel, makeSkuName, type SkuValues } from '@/components/assortment/sku-values'
import { SoldFields } from '@/components/assortment/sold-fields'
import type { MeasureUnit } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

const measureWords: Readonly<Record<MeasureUnit, string>> = { G: 'g', ML: 'ml', EACH: 'pieces' }

type SkuFieldsProps = {
  values: SkuValues
  onChange: (values: SkuValues) => void
  /** Brand and name of the product, from which the name on the label is made. */
  title: string
  /** What is wrong, by path; those of this SKU begin with `below`. */
  problems: Record<string, string>
  below: string
  /** Of the retailer. */
  currency: string
}

/** One SKU: its pack, its codes, what it is called. */
export function SkuFields({ values, onChange, title, problems, below, currency }: SkuFieldsProps) {
  const findBelow = (field: string) =>
    Object.entries(problems).find(
      ([path]) => path === `${below}.${field}` || path.startsWith(`${below}.${field}.`),
    )?.[1]
  const put = (part: Partial<SkuValues>) => onChange({ ...values, ...part })
  return (
    <div className="@container space-y-4">
      <div className="grid @xl:grid-cols-3 grid-cols-2 gap-4">
        <Field label="Size on the pack" error={findBelow('sizeLabel')}>
          {(control) => (
            <Input
              {...control}
              maxLength={40}
              placeholder="500 g"
              autoComplete="off"
              value={values.sizeLabel}
              onChange={({ target }) => onChange(changeSizeLabel(values, target.value))}
            />
          )}
        </Field>
        <Field label="Contents" error={findBelow('measureQuantity')}>
          {(control) => (
            <span className="grid grid-cols-[minmax(0,1fr)_minmax(4.5rem,auto)] gap-1.5">
              <Input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                value={values.measureQuantity}
                onChange={({ target }) => put({ measureQuantity: target.value })}
                className="text-right tabular-nums"
              />
              <Select
                aria-label="Contents are measured in"
                value={values.measureUnit}
                onChange={({ target }) => put({ measureUnit: target.value as MeasureUnit })}
              >
                {Object.entries(measureWords).map(([unit, words]) => (
                  <option key={unit} value={unit}>
                    {words}
                  </option>
                ))}
              </Select>
            </span>
          )}
        </Field>
        <Field
          label="Weight with packaging, g"
          className="@max-xl:col-span-2"
          error={findBelow('weightGrams')}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={values.weightGrams}
              onChange={({ target }) => put({ weightGrams: target.value })}
              className="text-right tabular-nums"
            />
          )}
        </Field>
      </div>
      <SoldFields values={values.sold} onChange={(sold) => put({ sold })} findProblem={findBelow} />
      <ChargeFields
        taxClass={values.taxClass}
        deposit={values.deposit}
        currency={currency}
        onChange={put}
        findProblem={findBelow}
      />
      <CodeFields
        codes={values.codes}
        onChange={(codes) => put({ codes })}
        findProblem={(index) =>
          findBelow(`codes.${index}`) ?? (index === 0 ? problems[`${below}.codes`] : undefined)
        }
      />
      <OptionFields
        options={values.options}
        onChange={(options) => put({ options })}
        problem={findBelow('options')}
      />
      <Field
        label="Name on the shelf label"
        hint="Left empty, it is made from brand, name, options and size."
        error={findBelow('name')}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            autoComplete="off"
            placeholder={makeSkuName(title, values) || undefined}
            value={values.name}
            onChange={({ target }) => put({ name: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
