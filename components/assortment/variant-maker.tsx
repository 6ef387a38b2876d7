'use client'

import { useState } from 'react'
import { countVariants, type TypedOption, variantsMax } from '@/components/assortment/make-variants'
import { VariantFields } from '@/components/assortment/variant-fields'
import { Button } from '@/components/ui/button'

type VariantMakerProps = { onMake: (options: TypedOption[], sizes: string) => void }

/** Makes a product's items from its options: what is typed once here is not typed for each of them. */
export function VariantMaker({ onMake }: VariantMakerProps) {
  const [{ options, sizes }, setTyped] = useState({ options: [{ name: '', values: '' }], sizes: '' })
  const typed = options.filter(({ values }) => values.trim())
  const count = countVariants(typed, sizes)
  const isNameless = typed.some(({ name }) => !name.trim())
  return (
    <div className="space-y-3">
      <VariantFields
        options={options}
        sizes={sizes}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
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
