import { expect, it } from 'vitest'
import { fromWallTime, toWallTime } from '@/standards/wall-time'

it.each([
  ['in winter', '2026-12-24T18:30', 'Europe/London', '2026-12-24T18:30:00.000Z'],
  ['in summer', '2026-07-01T00:00', 'Europe/London', '2026-06-30T23:00:00.000Z'],
  [
    'that clocks never show: as much later as was left out',
    '2027-03-28T01:30',
    'Europe/London',
    '2027-03-28T01:30:00.000Z',
  ],
  ['at the last minute before the gap', '2027-03-28T00:59', 'Europe/London', '2027-03-28T00:59:00.000Z'],
  ['at the first minute after the gap', '2027-03-28T02:00', 'Europe/London', '2027-03-28T01:00:00.000Z'],
  ['that clocks show twice: the earlier', '2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
  ['after clocks were put back', '2026-10-25T02:00', 'Europe/London', '2026-10-25T02:00:00.000Z'],
  ['in a gap west of Greenwich', '2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'],
  ['twice west of Greenwich', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['in a gap of half an hour', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
  ['where clocks are never changed', '2026-03-29T02:30', 'Asia/Kolkata', '2026-03-28T21:00:00.000Z'],
  ['at midnight', '2027-01-01T00:00', 'Asia/Tokyo', '2026-12-31T15:00:00.000Z'],
])('a time %s', (_what, text, zone, instant) => {
  expect(fromWallTime(text, zone)?.toISOString()).toBe(instant)
})

it.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-12-24T24:00', '2026-12-24', '2026-12-24T10:00Z', ''])(
  '%s is no wall time',
  (text) => {
    expect(fromWallTime(text, 'Europe/London')).toBeNull()
  },
)

it('what clocks show at an instant is that instant again, but for the second of two', () => {
  for (let hours = 0; hours < 24 * 366; hours += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, hours))
    const again = fromWallTime(toWallTime(at, 'Europe/Berlin'), 'Europe/Berlin')
    const isSecond = hours === 24 * 297 + 1
    expect(again?.getTime()).toBe(at.getTime() - (isSecond ? 3_600_000 : 0))
  }
})
