'use client'

import { Minus, Plus, Trash2 } from 'lucide-react'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

type QuantityStepperProps = {
  /** What is counted, for the names of the buttons: “Oat drink, 1 l”. */
  label: string
  value: number
  onChange: (value: number) => void
  min?: number
  max?: number
  isDisabled?: boolean
  className?: string
}

const target =
  'inline-flex size-11 items-center justify-center rounded-full text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35 aria-disabled:hover:bg-transparent [&_svg]:size-[1.125rem]'

/**
 * Fewer, how many, more. With `min` 0 the step below one is drawn as “remove”. A step that cannot be taken keeps its
 * focus: disabled outright, the button would throw the keyboard back to the top of the page.
 */
export function QuantityStepper({
  label,
  value,
  onChange,
  min = 0,
  max = 99,
  isDisabled,
  className,
}: QuantityStepperProps) {
  const removes = min === 0 && value === 1
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and its own box.
    <div
      role="group"
      aria-label={`Quantity of ${label}`}
      className={classNames(
        'inline-flex items-center rounded-full border border-line-strong/60 bg-surface',
        className,
      )}
    >
      <PlainButton
        className={target}
        aria-disabled={isDisabled || value <= min}
        onClick={() => !isDisabled && value > min && onChange(value - 1)}
        aria-label={removes ? `Remove ${label}` : `One fewer ${label}`}
      >
        {removes ? <Trash2 aria-hidden /> : <Minus aria-hidden />}
      </PlainButton>
      <output className="min-w-7 text-center font-semibold tabular-nums" aria-live="polite">
        {value}
      </output>
      <PlainButton
        className={target}
        data-takes-focus=""
        aria-disabled={isDisabled || value >= max}
        onClick={() => !isDisabled && value < max && onChange(value + 1)}
        aria-label={`One more ${label}`}
      >
        <Plus aria-hidden />
      </PlainButton>
    </div>
  )
}
