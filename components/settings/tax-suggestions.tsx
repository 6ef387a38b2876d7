'use client'

import type { TaxClass } from '@/components/generated/operations'
import { suggestRates } from '@/components/settings/suggest-rates'
import { Button } from '@/components/ui/button'
import { formatTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'

type TaxSuggestionsProps = {
  country: string
  rates: readonly { country: string; taxClass: TaxClass }[]
  onChoose: (suggestion: { taxClass: TaxClass; rate: number }) => void
}

/** What a country usually has, where that is known, of which no rate is set yet. */
export function TaxSuggestions({ country, rates, onChoose }: TaxSuggestionsProps) {
  const { locale } = useViewer()
  const suggested = suggestRates(country, rates)
  if (!suggested) return null
  return (
    <div className="text-sm">
      <p className="text-ink-soft">
        Usual there, as of January 2026 (
        <a href={suggested.source} className="underline underline-offset-2">
          source
        </a>
        ). Check it before you set it.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {suggested.rates.map((suggestion) => (
          <Button
            key={suggestion.taxClass}
            size="sm"
            variant="secondary"
            onClick={() => onChoose(suggestion)}
          >
            <span suppressHydrationWarning>{formatTaxRate(locale, suggestion.rate)}</span>
          </Button>
        ))}
      </div>
    </div>
  )
}
