/** A rate of tax in the words of a locale: 9975 thousandths of a percent are “9.975%” in `en`, “9,975 %” in `de`. */
export function formatTaxRate(locale: string, rate: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(
    `${rate}e-5` as Intl.StringNumericLiteral,
  )
}

/** A rate as one types it: “20”, “9,975 %”; null where it is none, or has more than three decimals. */
export function readTaxRate(text: string): number | null {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%?$/.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const rate = Number(whole + fraction.padEnd(3, '0'))
  return rate <= 100_000 ? rate : null
}
