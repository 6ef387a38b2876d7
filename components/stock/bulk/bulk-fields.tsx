'use client'

import { useMay } from '@/components/accounts/viewer-may'
import {
  type BulkKind,
  type BulkWish,
  bulkListingWords,
  bulkStockKinds,
  isListingKind,
} from '@/components/stock/bulk/bulk-change'
import { changeWords } from '@/components/stock/stock-change'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Measure } from '@/components/ui/quantity'
import { Select } from '@/components/ui/select'
import { useViewer } from '@/components/ui/viewer-context'
import { unitSymbol } from '@/standards/quantity'

type BulkFieldsProps = {
  wish: BulkWish
  onChange: (change: Partial<BulkWish>) => void
  measures: readonly Measure[]
  /** Why what was typed is nothing. */
  error: string | undefined
}

const typedStyle = 'text-right font-semibold tabular-nums'

/** What is done to all rows, and by how much, or where to. */
export function BulkFields({ wish, onChange, measures, error }: BulkFieldsProps) {
  const { kind } = wish
  const mayOffer = useMay('CATALOGUE')
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="What" className={kind === 'list' || kind === 'unlist' ? 'col-span-2' : undefined}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value as BulkKind })}
          >
            <optgroup label="Stock">
              {bulkStockKinds.map((name) => (
                <option key={name} value={name}>
                  {changeWords[name].name}
                </option>
              ))}
            </optgroup>
            {mayOffer && (
              <optgroup label="Offer">
                {Object.entries(bulkListingWords).map(([name, words]) => (
                  <option key={name} value={name}>
                    {words}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        )}
      </Field>
      {kind === 'place' ? (
        <div className="grid grid-cols-2 gap-3">
          {(['aisle', 'bay'] as const).map((name) => (
            <Field
              key={name}
              label={name === 'aisle' ? 'Aisle' : 'Bay'}
              error={name === 'aisle' ? error : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={4}
                  value={wish[name]}
                  onChange={(event) => onChange({ [name]: event.currentTarget.value })}
                  className={typedStyle}
                />
              )}
            </Field>
          ))}
        </div>
      ) : (
        kind !== 'list' && kind !== 'unlist' && <QuantityField {...{ wish, onChange, measures, error }} />
      )}
    </div>
  )
}

function QuantityField({ wish: { kind, typed }, onChange, measures, error }: BulkFieldsProps) {
  const { locale } = useViewer()
  const symbols = [...new Set(measures.map(({ unit }) => unitSymbol(locale, unit)))]
  const [symbol] = symbols
  const unit = symbols.length > 1 ? 'each in its unit' : symbol
  const label = isListingKind(kind) ? bulkListingWords[kind] : changeWords[kind].label
  return (
    <Field
      label={unit ? `How much, ${unit}` : 'Units'}
      error={error}
      hint={kind === 'threshold' ? 'Empty: no alert.' : undefined}
    >
      {(control) => (
        <Input
          {...control}
          inputMode={measures.some(({ scale }) => scale > 0) ? 'decimal' : 'numeric'}
          autoComplete="off"
          autoFocus
          aria-label={unit ? `${label.replace('Units', 'Amount')}, ${unit}` : label}
          value={typed}
          onChange={(event) => onChange({ typed: event.currentTarget.value })}
          className={typedStyle}
        />
      )}
    </Field>
  )
}
