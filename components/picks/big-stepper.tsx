'use client'

import { Minus, Plus } from 'lucide-react'
import { PlainButton } from '@/components/ui/plain-button'

type BigStepperProps = {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

const target =
  'inline-flex size-14 items-center justify-center rounded-full border border-line-strong/60 bg-surface aria-disabled:cursor-default aria-disabled:opacity-30 [&_svg]:size-6'

/** How many, for a thumb: targets of 56 pixels. */
export function BigStepper({ label, value, min, max, onChange }: BigStepperProps) {
  return (
    <fieldset className="flex items-center justify-between gap-3">
      <legend className="sr-only">{label}</legend>
      <PlainButton
        aria-label="One fewer"
        aria-disabled={value <= min}
        onClick={() => value > min && onChange(value - 1)}
        className={target}
      >
        <Minus aria-hidden />
      </PlainButton>
      <output aria-live="polite" className="text-center">
        <span className="font-semibold text-3xl tabular-nums">{value}</span>
        <span className="block text-ink-soft text-sm">of {max}</span>
      </output>
      <PlainButton
        aria-label="One more"
        aria-disabled={value >= max}
        onClick={() => value < max && onChange(value + 1)}
        className={target}
      >
        <Plus aria-hidden />
      </PlainButton>
    </fieldset>
  )
}
