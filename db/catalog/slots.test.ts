import { describe, expect, it } from 'vitest'
import { isOpen } from '@/db/catalog/opening-hours'
import { earliestSlotAt, hasSlot, listSlots } from '@/db/catalog/slots'

const place = {
  timeZone: 'Europe/London',
  openingHours: ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
    day,
    opens: day === 7 ? '10:00' : '07:00',
    closes: day === 7 ? '16:00' : '22:00',
  })),
}

describe('isOpen', () => {
  it.each([
    ['2026-07-15T05:59:00Z', false],
    ['2026-07-15T06:00:00Z', true],
    ['2026-07-15T20:59:00Z', true],
    ['2026-07-15T21:00:00Z', false],
    ['2026-01-14T06:59:00Z', false],
    ['2026-01-14T07:00:00Z', true],
    ['2026-07-19T08:59:00Z', false],
  ])('follows local time, summer and winter: %s is %s', (at, expected) => {
    expect(isOpen(place, new Date(at))).toBe(expected)
  })
})

/** Seven days alike. */
function daily(timeZone: string, opens: string, closes: string) {
  const days = [1, 2, 3, 4, 5, 6, 7] as const
  return { timeZone, openingHours: days.map((day) => ({ day, opens, closes })) }
}

describe('days that have hours of their own', () => {
  const special = {
    ...place,
    specialDays: [
      { date: '2026-12-24', hours: [{ opens: '22:00', closes: '01:00' }] },
      { date: '2026-12-25', hours: [] },
    ],
  }

  it.each([
    ['2026-12-24T12:00:00Z', false],
    ['2026-12-24T22:00:00Z', true],
    // It began the day before.
    ['2026-12-25T00:59:00Z', true],
    ['2026-12-25T01:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
    ['2026-12-26T12:00:00Z', true],
  ])('take the place of those of the weekday: %s is %s', (at, expected) => {
    expect(isOpen(special, new Date(at))).toBe(expected)
  })

  it('offer no slot on a day that is closed, in the zone of the place', () => {
    const auckland = { ...special, timeZone: 'Pacific/Auckland' }
    const begins = listSlots(auckland, 'pick_up', new Date('2026-12-24T02:00:00Z')).map(({ startAt }) =>
      startAt.toISOString(),
    )
    // 22:00 and midnight of the 24th, then from 07:00 of the 26th.
    expect(begins.slice(0, 4)).toEqual([
      '2026-12-24T09:00:00.000Z',
      '2026-12-24T10:00:00.000Z',
      '2026-12-24T11:00:00.000Z',
      '2026-12-25T18:00:00.000Z',
    ])
  })
})

describe('hours that pass midnight', () => {
  it.each([
    ['2026-11-27T17:59:00Z', false],
    ['2026-11-27T18:00:00Z', true],
    ['2026-11-27T20:22:00Z', true],
    ['2026-11-28T00:00:00Z', true],
    ['2026-11-28T01:59:59Z', true],
    ['2026-11-28T02:00:00Z', false],
  ])('18:00 to 02:00 at %s: %s', (at, expected) => {
    expect(isOpen(daily('Europe/London', '18:00', '02:00'), new Date(at))).toBe(expected)
  })

  it.each([
    ['Asia/Kolkata', '2026-06-01T20:29:00Z', true],
    ['Asia/Kolkata', '2026-06-01T20:30:00Z', false],
    ['America/New_York', '2026-06-01T05:59:00Z', true],
    ['Pacific/Auckland', '2026-06-01T13:59:00Z', true],
    ['Pacific/Auckland', '2026-06-01T14:00:00Z', false],
    // Clocks go back at 02:00 in London and forward at 01:00: the doors follow the clock on the wall.
    ['Europe/London', '2026-10-25T01:59:00Z', true],
    ['Europe/London', '2026-10-25T02:00:00Z', false],
    ['Europe/London', '2026-03-29T00:59:00Z', true],
    ['Europe/London', '2026-03-29T01:00:00Z', false],
    // A day without a midnight, and half an hour of daylight saving.
    ['Africa/Cairo', '2026-04-23T22:30:00Z', true],
    ['Africa/Cairo', '2026-04-23T23:00:00Z', false],
    ['Australia/Lord_Howe', '2026-04-04T14:59:00Z', true],
  ])('18:00 to 02:00 in %s at %s: %s', (timeZone, at, expected) => {
    expect(isOpen(daily(timeZone, '18:00', '02:00'), new Date(at))).toBe(expected)
  })

  it('are those of the day on which they began', () => {
    const friday = {
      timeZone: 'Europe/London',
      openingHours: [{ day: 5 as const, opens: '20:00', closes: '03:00' }],
    }
    expect(isOpen(friday, new Date('2026-11-28T02:00:00Z'))).toBe(true)
    expect(isOpen(friday, new Date('2026-11-27T02:00:00Z'))).toBe(false)
    const sunday = {
      timeZone: 'Europe/London',
      openingHours: [{ day: 7 as const, opens: '20:00', closes: '03:00' }],
    }
    expect(isOpen(sunday, new Date('2026-11-30T02:00:00Z'))).toBe(true)
  })

  it.each([
    ['00:00', '24:00'],
    ['00:00', '00:00'],
    ['06:00', '06:00'],
  ])('%s to %s is all day', (opens, closes) => {
    const place = daily('Europe/London', opens, closes)
    for (let hour = 0; hour < 48; hour++) {
      expect(isOpen(place, new Date(Date.UTC(2026, 9, 24, hour, 30)))).toBe(true)
    }
  })

  it('have slots until the doors close, each once, also where they overlap those of the next day', () => {
    const now = new Date('2026-11-27T18:30:00Z')
    const night = listSlots(daily('Europe/London', '18:00', '02:00'), 'pick_up', now)
    expect(night.slice(0, 6).map(({ startAt }) => startAt.toISOString().slice(11, 16))).toEqual([
      '20:00',
      '21:00',
      '22:00',
      '23:00',
      '00:00',
      '01:00',
    ])
    expect(night[6]?.startAt.toISOString()).toBe('2026-11-28T18:00:00.000Z')
    const afterMidnight = listSlots(
      daily('Europe/London', '18:00', '02:00'),
      'pick_up',
      new Date('2026-11-28T00:00:00Z'),
    )
    expect(afterMidnight[0]?.startAt.toISOString()).toBe('2026-11-28T01:00:00.000Z')
    const both = {
      timeZone: 'Europe/London',
      openingHours: [
        { day: 5 as const, opens: '18:00', closes: '02:00' },
        { day: 6 as const, opens: '00:00', closes: '04:00' },
      ],
    }
    const starts = listSlots(both, 'pick_up', now).map(({ startAt }) => startAt.getTime())
    expect(new Set(starts).size).toBe(starts.length)
    expect(new Date(starts.at(-1) ?? 0).toISOString()).toBe('2026-11-28T03:00:00.000Z')
  })
})

describe('listSlots', () => {
  const now = new Date('2026-07-18T19:10:00Z')

  it('begins after the time to pick and ends with the doors', () => {
    const slots = listSlots(place, 'pick_up', now)
    expect(slots[0]?.startAt.toISOString()).toBe('2026-07-19T09:00:00.000Z')
    const sunday = slots.filter(({ startAt }) => startAt.toISOString().startsWith('2026-07-19'))
    expect(sunday.at(-1)?.endAt.toISOString()).toBe('2026-07-19T15:00:00.000Z')
  })

  it('offers two days and no more', () => {
    const last = listSlots(place, 'delivery', now).at(-1)
    expect(last && last.startAt.getTime() - now.getTime()).toBeLessThanOrEqual(48 * 3_600_000)
  })

  it('knows its own slots and no others', () => {
    const [slot] = listSlots(place, 'delivery', now)
    expect(slot && hasSlot(listSlots(place, 'delivery', now), slot)).toBe(true)
    expect(slot && hasSlot(listSlots(place, 'pick_up', now), { ...slot, startAt: now })).toBe(false)
  })

  it('names the earliest of both ways', () => {
    expect(earliestSlotAt(place, now).toISOString()).toBe('2026-07-19T09:00:00.000Z')
    expect(earliestSlotAt({ ...place, openingHours: [] }, now) > now).toBe(true)
  })
})
