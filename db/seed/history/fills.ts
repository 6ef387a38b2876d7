const DAY = 24 * 60 * 60_000

/** Shelves are filled at this hour (UTC); no order is under way then, so that days can be planned one by one. */
const FILL_HOUR = 4

/** When the shelves were filled last. */
export function lastFill(now: Date): Date {
  const fill = new Date(now)
  fill.setUTCHours(FILL_HOUR, 0, 0, 0)
  return fill <= now ? fill : new Date(fill.getTime() - DAY)
}

/** Every fill of the last `days` days and the one before them, oldest first. */
export function listFills(now: Date, days: number): Date[] {
  const last = lastFill(now).getTime()
  return Array.from({ length: days + 2 }, (_, index) => new Date(last - (days + 1 - index) * DAY))
}
