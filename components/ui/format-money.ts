export type Money = { amountMinor: number; currency: string }

type MoneyFormat = { format: Intl.NumberFormat; minorUnits: number }

const formats = new Map<string, MoneyFormat>()

/** Kept: a page full of prices would otherwise make the same format again for each of them. */
function findFormat(locale: string, currency: string, isRounded: boolean): MoneyFormat {
  const key = `${locale} ${currency} ${isRounded}`
  let known = formats.get(key)
  if (!known) {
    const exact = new Intl.NumberFormat(locale, { style: 'currency', currency })
    known = {
      format: isRounded
        ? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
        : exact,
      minorUnits: 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2),
    }
    formats.set(key, known)
  }
  return known
}

/** An amount in minor units in the words of a locale: 1250 EUR in `en` is “€12.50”. */
export function formatMoney(locale: string, { amountMinor, currency }: Money): string {
  const { format, minorUnits } = findFormat(locale, currency, false)
  return format.format(amountMinor / minorUnits)
}

/** The same without its fraction, for the axis of a chart: “€13”. */
export function formatMoneyRounded(locale: string, { amountMinor, currency }: Money): string {
  const { format, minorUnits } = findFormat(locale, currency, true)
  return format.format(amountMinor / minorUnits)
}
