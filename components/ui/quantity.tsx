'use client'

import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity, type QuantityRule } from '@/standards/quantity'

/** In what a quantity is counted. */
export type Measure = Pick<QuantityRule, 'unit' | 'scale'>

/** How much, in the viewer's locale: “1.25 kg”; pieces are a bare number. */
export function Quantity({ value, measure }: { value: number; measure: Measure }) {
  const { locale } = useViewer()
  return (
    <span suppressHydrationWarning className="whitespace-nowrap tabular-nums">
      {formatQuantity(locale, value, measure)}
    </span>
  )
}

/** The same in front of what it is a quantity of: “3 ×” of pieces, “0.35 kg”. */
export function QuantityOf({ value, measure }: { value: number; measure: Measure }) {
  return (
    <>
      <Quantity value={value} measure={measure} />
      {measure.unit === 'H87' && ' ×'}
    </>
  )
}
