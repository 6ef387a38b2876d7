'use client'

import type { ReactNode } from 'react'
import type { Money as MoneyValue } from '@/components/ui/format-money'
import { Money } from '@/components/ui/money'
import { formatTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'

export interface ShownCharges {
  goods: MoneyValue
  deposit: MoneyValue
  taxes: readonly { rate: number; net?: MoneyValue; tax: MoneyValue }[]
  isTaxOnTop: boolean
  saved: MoneyValue
  total: MoneyValue
}

/** What stands above a total, where it is more than its goods: those, the deposit, and the tax that comes on top. */
export function ChargeParts({ charges }: { charges: ShownCharges }) {
  const { locale } = useViewer()
  const { goods, deposit, isTaxOnTop } = charges
  const taxes = isTaxOnTop ? charges.taxes.filter(({ tax }) => tax.amountMinor > 0) : []
  if (deposit.amountMinor === 0 && taxes.length === 0) return null
  return (
    <dl className="space-y-1 text-sm">
      <Part term="Goods" value={goods} />
      {deposit.amountMinor > 0 && <Part term="Deposit" value={deposit} />}
      {taxes.map(({ rate, tax }) => (
        <Part
          key={rate}
          term={<span suppressHydrationWarning>Tax {formatTaxRate(locale, rate)}</span>}
          value={tax}
        />
      ))}
    </dl>
  )
}

function Part({ term, value }: { term: ReactNode; value: MoneyValue }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-ink-soft">{term}</dt>
      <dd>
        <Money value={value} />
      </dd>
    </div>
  )
}

/** What stands below a total: the tax that it contains, and what was saved. */
export function ChargeNotes({ charges }: { charges: ShownCharges }) {
  const { locale } = useViewer()
  const taxes = charges.isTaxOnTop ? [] : charges.taxes.filter(({ tax }) => tax.amountMinor > 0)
  return (
    <>
      {taxes.length > 0 && (
        <p suppressHydrationWarning className="text-right text-ink-faint text-xs leading-5">
          incl.{' '}
          {taxes.map(({ rate, tax }, index) => (
            <span key={rate}>
              {index > 0 && ', '}
              <Money value={tax} /> tax ({formatTaxRate(locale, rate)})
            </span>
          ))}
        </p>
      )}
      {charges.saved.amountMinor > 0 && (
        <p className="text-right font-medium text-positive-ink text-sm">
          You save <Money value={charges.saved} />
        </p>
      )}
    </>
  )
}
