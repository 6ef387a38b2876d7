import type { Money } from '@/components/ui/format-money'

export type HourOfSales = { hour: number; amount: Money }

/** The hours of an ordinary day, which are drawn even when nothing was sold. */
const dayBegins = 7
const dayEnds = 21

/** The hours worth drawing, without a gap: an ordinary day, and as far before and after it as there were sales. */
export function hoursShown(hours: readonly Money[]): HourOfSales[] {
  const sold = hours.flatMap(({ amountMinor }, hour) => (amountMinor > 0 ? [hour] : []))
  const first = Math.min(dayBegins, ...sold)
  const last = Math.max(dayEnds, ...sold)
  return hours.map((amount, hour) => ({ hour, amount })).slice(first, last + 1)
}
