import { TZDate } from '@date-fns/tz'
// By their files: the whole of the package is 300, which every process and every test would load.
import { addDays } from 'date-fns/addDays'
import { startOfDay } from 'date-fns/startOfDay'
import type { OpeningSpan, SpecialDay } from '@/db/schema/catalog'

export interface TradingPlace {
  timeZone: string
  openingHours: readonly OpeningSpan[]
  /** Days that have hours of their own. */
  specialDays?: readonly SpecialDay[]
  /** Closed at short notice until then. */
  closedUntil?: Date | null
}

/** A span of time, its end not included. */
export interface Span {
  startAt: Date
  endAt: Date
}

/**
 * Spans in which it trades that begin on the local days from today on, and before them what began yesterday and lasts into today, in order;
 * what overlaps is one. `24:00` ends at midnight. A span that closes at or before the hour at which it opens closes on the next day.
 */
export function listTradingSpans(place: TradingPlace, now: Date, days: number): Span[] {
  const today = startOfDay(new TZDate(now.getTime(), place.timeZone))
  const spans = Array.from({ length: days + 1 }, (_, index) => addDays(today, index - 1))
    .flatMap((day) => listSpansOfDay(place, day))
    .filter(({ endAt }) => endAt.getTime() > today.getTime())
    .sort((a, b) => a.startAt.getTime() - b.startAt.getTime())
  return mergeOverlaps(spans)
}

function listSpansOfDay({ openingHours, specialDays = [] }: TradingPlace, day: TZDate): Span[] {
  const weekday = day.getDay() === 0 ? 7 : day.getDay()
  const special = specialDays.find(({ date }) => date === localDate(day))
  const hours = special?.hours ?? openingHours.filter((span) => span.day === weekday)
  return hours.map(({ opens, closes }) => ({
    startAt: atLocal(day, opens),
    endAt: atLocal(minutesOf(closes) > minutesOf(opens) ? day : addDays(day, 1), closes),
  }))
}

/** `YYYY-MM-DD` of the day's own zone. */
function localDate(day: TZDate): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** Friday until 02:00 and Saturday from 00:00 are one: an hour is offered once. */
function mergeOverlaps(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.startAt < last.endAt) {
      merged[merged.length - 1] = {
        startAt: last.startAt,
        endAt: new Date(Math.max(span.endAt.getTime(), last.endAt.getTime())),
      }
    } else merged.push(span)
  }
  return merged
}

/** Whether it was closed at short notice and is so still. */
export function isClosedAt({ closedUntil }: Pick<TradingPlace, 'closedUntil'>, now: Date): boolean {
  return closedUntil !== undefined && closedUntil !== null && closedUntil > now
}

export function isOpen(place: TradingPlace, now: Date): boolean {
  if (isClosedAt(place, now)) return false
  return listTradingSpans(place, now, 1).some(({ startAt, endAt }) => startAt <= now && now < endAt)
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function atLocal(day: TZDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const local = new TZDate(day.getTime(), day.timeZone)
  local.setHours(hours, minutes, 0, 0)
  return new Date(local.getTime())
}
