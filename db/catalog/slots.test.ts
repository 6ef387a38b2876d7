import { describe, expect, it } from 'vitest'
import { isOpen } from '@/db/catalog/opening-hours'
import { earliestSlotAt, isSlot, listSlots } from '@/db/catalog/slots'
import { toUnitPrice } from '@/db/catalog/unit-price'

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
    expect(slot && isSlot(place, 'delivery', slot, now)).toBe(true)
    expect(slot && isSlot(place, 'pick_up', { ...slot, startAt: now }, now)).toBe(false)
  })

  it('names the earliest of both ways', () => {
    expect(earliestSlotAt(place, now).toISOString()).toBe('2026-07-19T09:00:00.000Z')
    expect(earliestSlotAt({ ...place, openingHours: [] }, now) > now).toBe(true)
  })
})

describe('toUnitPrice', () => {
  it.each([
    [195, 200, 'g', { priceMinor: 98, measure: '100 g' }],
    [310, 1000, 'g', { priceMinor: 310, measure: 'kg' }],
    [375, 1980, 'ml', { priceMinor: 189, measure: 'l' }],
    [165, 6, 'each', { priceMinor: 28, measure: 'each' }],
    [1, 500, 'each', { priceMinor: 1, measure: 'each' }],
  ])('%i for %i %s', (priceMinor, measureQuantity, measureUnit, expected) => {
    expect(toUnitPrice(priceMinor, { measureQuantity, measureUnit })).toEqual(expected)
  })
})
