'use client'

import type { Charges_ChargesFragment } from '@/components/generated/operations'
import { Money } from '@/components/ui/money'
import { formatTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'

/** Net and tax by rate, as a receipt states them. */
export function ReceiptTaxes({ charges: { taxes, isTaxOnTop } }: { charges: Charges_ChargesFragment }) {
  const { locale } = useViewer()
  if (taxes.length === 0) return null
  return (
    <table className="mt-1 w-full border-t text-sm tabular-nums">
      <caption className="sr-only">
        {isTaxOnTop ? 'Tax that was added, by rate' : 'Tax that the total contains, by rate'}
      </caption>
      <thead>
        <tr className="text-ink-faint text-xs">
          <th scope="col" className="py-2 text-left font-normal">
            {isTaxOnTop ? 'Tax, added' : 'Tax, included'}
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Net
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Tax
          </th>
        </tr>
      </thead>
      <tbody>
        {taxes.map(({ rate, net, tax }) => (
          <tr key={rate}>
            <th scope="row" suppressHydrationWarning className="py-1 text-left font-normal text-ink-soft">
              {formatTaxRate(locale, rate)}
            </th>
            <td className="py-1 text-right">
              <Money value={net} />
            </td>
            <td className="py-1 text-right">
              <Money value={tax} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
