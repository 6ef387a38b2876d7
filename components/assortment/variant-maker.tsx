'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { countVariants, type TypedOption, variantsMax } from '@/components/assortment/make-variants'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

/** As many as an item may have. */
const optionsMax = 5

type VariantMakerProps = { onMake: (options: TypedOption[], sizes: string) => void }

/** Makes a product's items from its options: what is typed once here is not typed for each of them. */
export function VariantMaker({ onMake }: VariantMakerProps) {
  const [options, setOptions] = useState<TypedOption[]>([{ name: '', values: '' }])
  const [sizes, setSizes] = useState('')
  const put = (index: number, part: Partial<TypedOption>) =>
    setOptions(options.map((each, at) => (at === index ? { ...each, ...part } : each)))
  const typed = options.filter(({ values }) => values.trim())
  const count = countVariants(typed, sizes)
  const isNameless = typed.some(({ name }) => !name.trim())
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
              onClick={() => setOptions(options.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {options.length < optionsMax && (
        <Button
          size="sm"
          variant="secondary"
          onClick={() => setOptions([...options, { name: '', values: '' }])}
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
            onChange={({ target }) => setSizes(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="secondary"
          disabled={count === 0 || count > variantsMax || isNameless}
          onClick={() => onMake(typed, sizes)}
        >
          {count === 0 ? 'Make the items' : count === 1 ? 'Make 1 item' : `Make ${count} items`}
        </Button>
        <p role="status" className="text-ink-soft text-sm">
          {count > variantsMax && `A product has at most ${variantsMax} items.`}
          {count > 0 && isNameless && 'Say what each option is called.'}
        </p>
      </div>
    </div>
  )
}
