export type Money = { amountMinor: number; currency: string }

const formats = new Map<string, Intl.NumberFormat>()

/** An amount in minor units in the words of a locale: 1250 EUR in `en` is “€12.50”. */
export function formatMoney(locale: string, { amountMinor, currency }: Money): string {
  const key = `${locale} ${currency}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    formats.set(key, format)
  }
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
