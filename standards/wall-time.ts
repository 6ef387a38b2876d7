/** A time as a clock on the wall shows it: `2026-12-24T18:30`. */
const pattern = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)$/

/** What a wall's clock shows, as if it stood in UTC; null where there is no such day or minute. */
function readMinutes(text: string): number | null {
  const [, year, month, day, hour, minute] = pattern.exec(text) ?? []
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 16) !== text ? null : at
}

/** Whether a text is a day: `2026-12-24`, and no 30th of February. */
export function isDay(text: string): boolean {
  return readMinutes(`${text}T00:00`) !== null
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock in a zone shows at an instant: `2026-12-24T18:30`. */
export function toWallTime(at: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    const two = '2-digit' as const
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, hourCycle: 'h23', ...parts })
    formats.set(timeZone, format)
  }
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}`
}

const DAY_MS = 86_400_000

/**
 * The instant at which clocks in a zone show this, or null where `text` is no wall time. Where clocks are put back and show it twice it is the earlier
 * instant; where they are put forward and never show it, as much later as was left out: 02:30 is 03:30. The rule is "compatible" of Temporal and
 * RFC 5545, 3.3.5.
 */
export function fromWallTime(text: string, timeZone: string): Date | null {
  const shown = readMinutes(text)
  if (shown === null) return null
  // No clock is changed twice within a day of it.
  const [before, after] = [shown - DAY_MS, shown + DAY_MS].map((at) => {
    const there = readMinutes(toWallTime(new Date(at), timeZone))
    return there === null ? 0 : there - at
  }) as [number, number]
  const instants = [shown - Math.max(before, after), shown - Math.min(before, after)].map(
    (at) => new Date(at),
  )
  return instants.find((at) => toWallTime(at, timeZone) === text) ?? new Date(shown - before)
}
