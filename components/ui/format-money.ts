import { currencyDecimals } from '@/standards/iso-4217'

/** `amountMinor` is whole, but for a price by measure, which may have a tenth. */
export type Money = { amountMinor: number; currency: string }

const formats = new Map<string, Intl.NumberFormat>()

/** Kept: a page full of prices would otherwise make the same format again for each of them. */
function findFormat(locale: string, currency: string, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${least} ${most}`
  let known = formats.get(key)
  if (!known) {
    known = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
    formats.set(key, known)
  }
  return known
}

/** As a decimal text: divided by a power of ten, a large sum would lose its last digit. */
function toDecimal(amountMinor: number, decimals: number): Intl.StringNumericLiteral {
  return `${amountMinor}e-${decimals}` as Intl.StringNumericLiteral
}

/** An amount in minor units in the words of a locale: 1250 EUR in `en` is “€12.50”, 22.5 GBP “£0.225”. */
export function formatMoney(locale: string, { amountMinor, currency }: Money): string {
  const decimals = currencyDecimals(currency)
  return findFormat(locale, currency, decimals, decimals + 1).format(toDecimal(amountMinor, decimals))
}

/** The same without its fraction, for the axis of a chart: “€13”. */
export function formatMoneyRounded(locale: string, { amountMinor, currency }: Money): string {
  return findFormat(locale, currency, 0, 0).format(toDecimal(amountMinor, currencyDecimals(currency)))
}
