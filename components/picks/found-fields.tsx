'use client'

import { useId } from 'react'
import { BigStepper } from '@/components/picks/big-stepper'
import type { FoundState } from '@/components/picks/use-found'
import type { Measure } from '@/components/ui/quantity'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity, unitSymbol } from '@/standards/quantity'

type FoundFieldsProps = {
  state: FoundState
  /** What is counted, for the stepper's name. */
  label: string
}

/** How many, how much, or both: a stepper for pieces, a large field for what the scale shows. */
export function FoundFields({ state, label }: FoundFieldsProps) {
  const { rule, pricedBy, most, isCounted } = state
  const { locale } = useViewer()
  return (
    <>
      {isCounted && most > 1 && (
        <BigStepper label={label} value={state.pieces} min={1} max={most} onChange={state.setPieces} />
      )}
      {!isCounted && (
        <ScaleField
          measure={rule}
          value={state.amount}
          onChange={state.setAmount}
          hint={`of ${formatQuantity(locale, most, rule)}`}
        />
      )}
      {pricedBy.isWeighed && (
        <ScaleField
          measure={pricedBy}
          value={state.weight}
          onChange={state.setWeight}
          hint={`about ${formatQuantity(locale, state.pieces * pricedBy.perStep, pricedBy)}`}
        />
      )}
    </>
  )
}

const names: Readonly<Record<string, string>> = { KGM: 'Weight', GRM: 'Weight', MTR: 'Length', CMT: 'Length' }

type ScaleFieldProps = { measure: Measure; value: string; onChange: (value: string) => void; hint: string }

function ScaleField({ measure, value, onChange, hint }: ScaleFieldProps) {
  const { locale } = useViewer()
  const id = useId()
  return (
    <div className="flex items-center justify-between gap-3">
      <label htmlFor={id} className="min-w-0">
        <span className="block font-medium">{names[measure.unit] ?? 'Volume'}</span>
        <span id={`${id}-hint`} className="block text-ink-soft text-sm tabular-nums">
          {hint}
        </span>
      </label>
      <span className="flex h-14 items-center gap-2 rounded-control border border-line-strong/60 bg-surface pr-4 focus-within:outline-2 focus-within:outline-focus">
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          maxLength={12}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={({ target }) => onChange(target.value)}
          className="h-full w-28 rounded-control bg-transparent pl-4 text-right font-semibold text-2xl tabular-nums outline-none"
        />
        <span className="text-ink-soft">{unitSymbol(locale, measure.unit)}</span>
      </span>
    </div>
  )
}
