'use client'

import { CircleAlert, Plus, X } from 'lucide-react'
import type { SkuValues } from '@/components/assortment/sku-values'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type Option = SkuValues['options'][number]

const optionsMax = 5

type OptionFieldsProps = {
  options: readonly Option[]
  onChange: (options: Option[]) => void
  problem?: string
}

/** What tells an item from its siblings beside its size: flavour, colour. */
export function OptionFields({ options, onChange, problem }: OptionFieldsProps) {
  const kept = useKeptFocus<HTMLFieldSetElement>(options.length)
  const put = (index: number, part: Partial<Option>) =>
    onChange(options.map((option, at) => (at === index ? { ...option, ...part } : option)))
  return (
    <fieldset {...kept} className="min-w-0">
      <legend className="font-medium text-sm">Options</legend>
      <p className="mt-0.5 mb-2 text-ink-faint text-sm">
        What tells it from its siblings beside the size: Flavour, Vanilla.
      </p>
      <ul className="space-y-2">
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option that is being typed has nothing else to tell it from others.
          <li key={index} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_2.75rem] gap-2">
            <Input
              aria-label={`Name of option ${index + 1}`}
              placeholder="Flavour"
              maxLength={40}
              value={option.name}
              onChange={({ target }) => put(index, { name: target.value })}
            />
            <Input
              aria-label={`Value of option ${index + 1}`}
              placeholder="Vanilla"
              maxLength={60}
              value={option.value}
              onChange={({ target }) => put(index, { value: target.value })}
            />
            <IconButton
              label={`Remove option ${index + 1}`}
              icon={<X aria-hidden />}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-1.5 flex items-start gap-1.5 text-critical-ink text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {problem}
        </p>
      )}
      {options.length < optionsMax && (
        <Button
          size="sm"
          variant="secondary"
          className="mt-2"
          onClick={() => onChange([...options, { name: '', value: '' }])}
        >
          <Plus aria-hidden />
          Add an option
        </Button>
      )}
    </fieldset>
  )
}
