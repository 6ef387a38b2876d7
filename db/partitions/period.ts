/** How much time one partition holds; weeks begin on Monday, both in UTC. */
export type Period = 'week' | 'month'

const DAY_MS = 86_400_000

/** The first instant of the period that `at` falls into. */
export function beginOfPeriod(period: Period, at: Date): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  if (period === 'month') return new Date(Date.UTC(year, month, 1))
  const daysSinceMonday = (at.getUTCDay() + 6) % 7
  return new Date(Date.UTC(year, month, day - daysSinceMonday))
}

/** The first instant after the period that `at` falls into. */
export function endOfPeriod(period: Period, at: Date): Date {
  const begin = beginOfPeriod(period, at)
  return beginOfPeriod(period, new Date(begin.getTime() + (period === 'month' ? 31 : 7) * DAY_MS))
}
