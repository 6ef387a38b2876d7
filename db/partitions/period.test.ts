import { expect, it } from 'vitest'
import { findOtherWeek } from '@/db/partitions/find-other-week'
import { PARTITIONED_TABLES } from '@/db/partitions/partitioned-tables'
import { beginOfPeriod, endOfPeriod, type Period } from '@/db/partitions/period'

const at = (text: string): Date => new Date(text)

it.each<[Period, instant: string, begin: string, end: string]>([
  ['month', '2026-11-27T03:14:15.926Z', '2026-11-01', '2026-12-01'],
  ['month', '2026-12-31T23:59:59.999Z', '2026-12-01', '2027-01-01'],
  ['month', '2028-02-01T00:00:00Z', '2028-02-01', '2028-03-01'],
  ['week', '2026-11-27T03:14:15.926Z', '2026-11-23', '2026-11-30'],
  ['week', '2026-11-29T23:59:59.999Z', '2026-11-23', '2026-11-30'],
  ['week', '2026-11-30T00:00:00Z', '2026-11-30', '2026-12-07'],
  ['week', '2027-01-01T12:00:00Z', '2026-12-28', '2027-01-04'],
])('the %s of %s goes from %s to %s', (period, instant, begin, end) => {
  expect(beginOfPeriod(period, at(instant))).toEqual(at(`${begin}T00:00:00Z`))
  expect(endOfPeriod(period, at(instant))).toEqual(at(`${end}T00:00:00Z`))
})

it.each([
  ['2026-11-29T23:58:59.999Z', null],
  ['2026-11-29T23:59:00.000Z', '2026-11-30T00:00:00.000Z'],
  ['2026-11-29T23:59:59.999Z', '2026-11-30T00:00:00.000Z'],
  ['2026-11-30T00:00:00.000Z', '2026-11-29T23:59:59.999Z'],
  ['2026-11-30T00:00:59.999Z', '2026-11-29T23:59:59.999Z'],
  ['2026-11-30T00:01:00.000Z', null],
])('%s has the other week at %s', (instant, other) => {
  expect(findOtherWeek(at(instant))).toEqual(other === null ? null : at(other))
})

it('a bound is the instant that it was made from', () => {
  const instant = at('2026-12-01T00:00:00.000Z')
  for (const { name, toBound, fromBound } of PARTITIONED_TABLES) {
    expect(fromBound(toBound(instant)), name).toEqual(instant)
  }
  const [ledger] = PARTITIONED_TABLES
  expect(ledger?.fromBound('2026-12-01 01:00:00+01')).toEqual(instant)
})
