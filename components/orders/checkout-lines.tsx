import type { AvailabilityBadge_StockLevelFragment } from '@/components/generated/operations'
import { AvailabilityBadge } from '@/components/stock/availability-badge'
import type { Money as MoneyValue } from '@/components/ui/format-money'
import { Money } from '@/components/ui/money'
import { type Measure, QuantityOf } from '@/components/ui/quantity'

type CheckoutLinesProps = {
  lines: {
    id: string
    name: string
    quantity: number
    measure: Measure
    total: MoneyValue
    /** While nothing is held: how much is there. */
    stockLevel?: AvailabilityBadge_StockLevelFragment
  }[]
}

/** What is about to be bought, in short. */
export function CheckoutLines({ lines }: CheckoutLinesProps) {
  return (
    <ul className="space-y-3 text-sm">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-3">
          <span className="min-w-7 shrink-0 text-ink-faint">
            <QuantityOf value={line.quantity} measure={line.measure} />
          </span>
          <span className="min-w-0 flex-1">
            {line.name}
            {line.stockLevel && (
              <AvailabilityBadge
                stockLevel={line.stockLevel}
                name={line.name}
                measure={line.measure}
                className="flex min-h-0"
              />
            )}
          </span>
          <Money value={line.total} />
        </li>
      ))}
    </ul>
  )
}
