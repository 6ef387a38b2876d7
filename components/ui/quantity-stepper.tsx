'use client'

import { Minus, Plus, Trash2 } from 'lucide-react'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'
import { useQuantityWords } from '@/components/ui/use-quantity-words'
import { PIECES, type QuantityRule } from '@/standards/quantity'

type QuantityStepperProps = {
  /** What is counted, for the names of the buttons: “Oat drink, 1 l”. */
  label: string
  value: number
  onChange: (value: number) => void
  /** What it is counted in and by; whole pieces without it. */
  rule?: Pick<QuantityRule, 'unit' | 'scale' | 'increment' | 'min'>
  min?: number
  max?: number
  isDisabled?: boolean
  className?: string
}

const target =
  'inline-flex size-11 items-center justify-center rounded-full text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35 aria-disabled:hover:bg-transparent [&_svg]:size-[1.125rem]'

/**
 * Fewer, how many, more. With `min` 0 the step below the least is drawn as “remove”. A step that cannot be taken keeps its
 * focus: disabled outright, the button would throw the keyboard back to the top of the page.
 */
export function QuantityStepper({
  label,
  value,
  onChange,
  rule = PIECES,
  min = 0,
  max = 99,
  isDisabled,
  className,
}: QuantityStepperProps) {
  const say = useQuantityWords(rule)
  const { increment } = rule
  const isPieces = rule.unit === 'H87'
  const removes = min === 0 && value <= rule.min
  // What does not stand on a step, because the steps were changed, goes to the next.
  const less = removes ? 0 : Math.max(rule.min, Math.ceil(value / increment - 1) * increment)
  const more = Math.max(rule.min, Math.floor(value / increment + 1) * increment)
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
        onClick={() => !isDisabled && value > min && onChange(less)}
        aria-label={removes ? `Remove ${label}` : `${isPieces ? 'One fewer' : 'Less'} ${label}`}
      >
        {removes ? <Trash2 aria-hidden /> : <Minus aria-hidden />}
      </PlainButton>
      <output className="min-w-7 text-center font-semibold tabular-nums" aria-live="polite">
        <span suppressHydrationWarning className="whitespace-nowrap">
          {say(value)}
        </span>
      </output>
      <PlainButton
        className={target}
        data-takes-focus=""
        aria-disabled={isDisabled || more > max}
        onClick={() => !isDisabled && more <= max && onChange(more)}
        aria-label={`${isPieces ? 'One more' : 'More'} ${label}`}
      >
        <Plus aria-hidden />
      </PlainButton>
    </div>
  )
}
