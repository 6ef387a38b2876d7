'use client'

import { Plus, X } from 'lucide-react'
import type { TypedOption } from '@/components/assortment/make-variants'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

/** As many as an item may have. */
const optionsMax = 5

type VariantFieldsProps = {
  options: readonly TypedOption[]
  sizes: string
  onChange: (part: { options?: TypedOption[]; sizes?: string }) => void
}

/** The options of a product with their values, and its sizes. */
export function VariantFields({ options, sizes, onChange }: VariantFieldsProps) {
  const put = (index: number, part: Partial<TypedOption>) =>
    onChange({ options: options.map((each, at) => (at === index ? { ...each, ...part } : each)) })
  return (
    <div className="space-y-3">
      <ul className="space-y-2">
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option that is being typed has nothing else to tell it from others.
          <li key={index} className="grid grid-cols-[minmax(0,2fr)_minmax(0,5fr)_2.75rem] gap-2">
            <Input
              aria-label={`Name of option ${index + 1} of the product`}
              placeholder="Flavour"
              maxLength={40}
              value={option.name}
              onChange={({ target }) => put(index, { name: target.value })}
            />
            <Input
              aria-label={`Values of option ${index + 1} of the product`}
              placeholder="Vanilla, Chocolate, Mint"
              maxLength={1_000}
              value={option.values}
              onChange={({ target }) => put(index, { values: target.value })}
            />
            <IconButton
              label={`Remove option ${index + 1} of the product`}
              icon={<X aria-hidden />}
              onClick={() => onChange({ options: options.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      {options.length < optionsMax && (
        <Button
          size="sm"
          variant="secondary"
          onClick={() => onChange({ options: [...options, { name: '', values: '' }] })}
        >
          <Plus aria-hidden />
          Another option
        </Button>
      )}
      <Field label="Sizes on the packs">
        {(control) => (
          <Input
            {...control}
            placeholder="500 ml, 1 l"
            maxLength={1_000}
            autoComplete="off"
            value={sizes}
            onChange={({ target }) => onChange({ sizes: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
