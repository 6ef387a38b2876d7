import { TZDate } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import type { OpeningSpan } from '@/db/schema/catalog'

export interface TradingPlace {
  timeZone: string
  openingHours: readonly OpeningSpan[]
}

/** A span of time, its end not included. */
export interface Span {
  startAt: Date
  endAt: Date
}

/** Spans in which it trades on the local days from today on, in order. `24:00` ends at midnight. */
export function listTradingSpans(place: TradingPlace, now: Date, days: number): Span[] {
  const today = startOfDay(new TZDate(now.getTime(), place.timeZone))
  return Array.from({ length: days }, (_, index) => addDays(today, index)).flatMap((day) => {
    const weekday = day.getDay() === 0 ? 7 : day.getDay()
    return place.openingHours
      .filter((span) => span.day === weekday)
      .map(({ opens, closes }) => ({ startAt: atLocal(day, opens), endAt: atLocal(day, closes) }))
      .sort((a, b) => a.startAt.getTime() - b.startAt.getTime())
  })
}

export function isOpen(place: TradingPlace, now: Date): boolean {
  return listTradingSpans(place, now, 1).some(({ startAt, endAt }) => startAt <= now && now < endAt)
}

function atLocal(day: TZDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const local = new TZDate(day.getTime(), day.timeZone)
  local.setHours(hours, minutes, 0, 0)
  return new Date(local.getTime())
}
