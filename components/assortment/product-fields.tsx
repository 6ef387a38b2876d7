'use client'

import type { ProductValues } from '@/components/assortment/product-values'
import { classNames } from '@/components/ui/class-names'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { useHasCode } from '@/components/ui/use-has-code'

type ProductFieldsProps = {
  values: ProductValues
  onChange: (part: Partial<ProductValues>) => void
  categories: readonly { id: string; path: string }[]
  problems: Record<string, string>
  /** Whether there is room for two columns. */
  isWide?: boolean
}

/** What is told of a product. */
export function ProductFields({ values, onChange, categories, problems, isWide }: ProductFieldsProps) {
  const hasCode = useHasCode()
  return (
    <div className={classNames('grid gap-4', isWide && 'sm:grid-cols-2')}>
      <Field label="Name" hint="Without brand and size: Oat drink" error={problems.name}>
        {(control) => (
          <Input
            {...control}
            name="name"
            maxLength={120}
            autoComplete="off"
            value={values.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label="Brand" error={problems.brand}>
        {(control) => (
          <Input
            {...control}
            name="brand"
            maxLength={60}
            autoComplete="off"
            value={values.brand}
            onChange={({ target }) => onChange({ brand: target.value })}
          />
        )}
      </Field>
      <Field label="Department" className={isWide ? 'sm:col-span-2' : undefined} error={problems.categoryId}>
        {(control) => (
          <Select
            {...control}
            value={values.categoryId}
            onChange={({ target }) => onChange({ categoryId: target.value })}
          >
            {!values.categoryId && <option value="">Choose …</option>}
            {categories.map(({ id, path }) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Description"
        className={isWide ? 'sm:col-span-2' : undefined}
        error={problems.description}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            readOnly={!hasCode}
            maxLength={2000}
            value={values.description}
            onChange={({ target }) => onChange({ description: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
