import type { TaxClass } from '@/components/generated/operations'
import { findUsualRates } from '@/standards/usual-tax-rates'

const lowered: readonly TaxClass[] = ['STANDARD', 'REDUCED', 'SECOND_REDUCED', 'SUPER_REDUCED']

/** The usual rates of a country by class, without those of which one is set; null where there is nothing to suggest. */
export function suggestRates(
  country: string,
  present: readonly { country: string; taxClass: TaxClass }[],
): { source: string; rates: { taxClass: TaxClass; rate: number }[] } | null {
  const usual = findUsualRates(country)
  if (!usual) return null
  const rates = usual.rates
    .map((rate, index) => ({ taxClass: rate === 0 ? 'ZERO' : (lowered[index] ?? 'ZERO'), rate }))
    .filter(
      ({ taxClass }) => !present.some((each) => each.country === country && each.taxClass === taxClass),
    ) as { taxClass: TaxClass; rate: number }[]
  return rates.length === 0 ? null : { source: usual.source, rates }
}
