'use client'

import { X } from 'lucide-react'
import { taxClassWords } from '@/components/assortment/tax-class-words'
import type { TaxSettings_RetailerFragment } from '@/components/generated/operations'
import type { Country } from '@/components/opening/list-countries'
import { markRates } from '@/components/settings/mark-rates'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import { IconButton } from '@/components/ui/icon-button'
import { formatTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'

type TaxRateTableProps = {
  rates: TaxSettings_RetailerFragment['taxRates']
  today: string
  countries: readonly Country[]
  onRemove: (taxRateId: string) => void
}

const stateWords = {
  now: { text: 'Now', tone: 'positive' },
  ahead: { text: 'Ahead', tone: 'neutral' },
  past: { text: 'Past', tone: 'neutral' },
} as const

/** Rates by country and class, each with the day on which it begins. */
export function TaxRateTable({ rates, today, countries, onRemove }: TaxRateTableProps) {
  const { locale } = useViewer()
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code
  const marked = markRates(rates, today)
  const countriesNamed = [...new Set(rates.map(({ country }) => country))]
  return (
    <div className="space-y-4">
      {countriesNamed.map((country) => (
        <div key={country}>
          <h3 className="mb-1 font-medium text-sm">{nameOf(country)}</h3>
          <ul aria-label={`Rates of ${nameOf(country)}`} className="divide-y rounded-card border bg-surface">
            {marked
              .filter((rate) => rate.country === country)
              .map(({ id, taxClass, rate, fromOn, state }) => (
                <li key={id} className="flex min-h-12 items-center gap-3 py-1 pr-1.5 pl-4 text-sm">
                  <span suppressHydrationWarning className="min-w-14 font-semibold tabular-nums">
                    {formatTaxRate(locale, rate)}
                  </span>
                  <span className="min-w-0 flex-1">
                    {taxClassWords[taxClass]}
                    <span className="block text-ink-faint text-xs">
                      from <DateTime at={`${fromOn}T12:00:00Z`} timeZone="UTC" format="date" />
                    </span>
                  </span>
                  <Badge tone={stateWords[state].tone}>{stateWords[state].text}</Badge>
                  <IconButton
                    label={`Take away ${taxClassWords[taxClass]}, ${formatTaxRate('en', rate)}, from ${fromOn}`}
                    icon={<X aria-hidden />}
                    onClick={() => onRemove(id)}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
