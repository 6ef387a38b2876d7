import { currencyDecimals } from '@/standards/iso-4217'

/** The dearest that the server takes. */
const MINOR_MAX = 10_000_000_000

/**
 * A price as somebody typed it, in minor units: `1.25` and `1,25` are 125 pence. Null where it is none: nothing groups
 * thousands, and no digit is rounded away, so `1,250` is no price in pounds and 1250 fils in dinars.
 */
export function readPrice(text: string, currency: string): number | null {
  const decimals = currencyDecimals(currency)
  const [, whole, fraction = ''] = /^(\d{1,11})(?:[.,](\d{1,4}))?$/.exec(text.trim()) ?? []
  if (whole === undefined || fraction.length > decimals) return null
  const amountMinor = Number(whole + fraction.padEnd(decimals, '0'))
  return amountMinor >= 1 && amountMinor <= MINOR_MAX ? amountMinor : null
}

/** A price as one types it, with the decimal sign of the locale. */
export function writePrice(amountMinor: number, { currency, locale }: { currency: string; locale: string }) {
  const decimals = currencyDecimals(currency)
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    numberingSystem: 'latn',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(`${amountMinor}e-${decimals}` as Intl.StringNumericLiteral)
}

/** How a price of this currency is typed, for whoever typed something else. */
export function priceHint(currency: string): string {
  const decimals = currencyDecimals(currency)
  const example = decimals === 0 ? '125' : `1.${'25'.padEnd(decimals, '0')}`
  return `A price like ${example}, more than nothing.`
}
