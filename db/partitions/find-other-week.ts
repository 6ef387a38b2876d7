import { beginOfPeriod, endOfPeriod } from '@/db/partitions/period'

/** Clocks of processes may differ, and a batch may take, so long. */
const MARGIN_MS = 60_000

/** Within a minute of a week's end or beginning: the nearest instant of the week on the other side. Else null. */
export function findOtherWeek(at: Date): Date | null {
  const begin = beginOfPeriod('week', at).getTime()
  if (at.getTime() - begin < MARGIN_MS) return new Date(begin - 1)
  const end = endOfPeriod('week', at)
  return end.getTime() - at.getTime() <= MARGIN_MS ? end : null
}
