'use client'

import type { OrderLine_LineFragment } from '@/components/generated/operations'
import { Money } from '@/components/ui/money'
import { Quantity } from '@/components/ui/quantity'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity, unitSymbol } from '@/standards/quantity'

/** How much at which price: “2 × £1.20”, “0.35 kg × £17.90 / kg”, “6 × £2.99 / kg, 1.045 kg”. */
export function LineQuantity({ line }: { line: OrderLine_LineFragment }) {
  const { locale } = useViewer()
  const { quantityRule, pricedBy } = line.sku
  const symbol = unitSymbol(locale, pricedBy.unit)
  return (
    <span suppressHydrationWarning>
      <Quantity value={line.quantity} measure={quantityRule} /> × <Money value={line.price} />
      {symbol && ` / ${symbol}`}
      {line.pricedFound !== null && `, ${formatQuantity(locale, line.pricedFound, pricedBy)}`}
    </span>
  )
}
