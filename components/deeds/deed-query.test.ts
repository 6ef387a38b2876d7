import { expect, it } from 'vitest'
import { readDeedQuery, toDeedFilter, writeDeedQuery } from './deed-query'

it('a query is read from its own address again', () => {
  const query = readDeedQuery({
    q: ' tea ',
    group: 'people',
    by: 'abc',
    from: '2026-11-01',
    to: '2026-11-02',
  })
  expect(readDeedQuery(Object.fromEntries(writeDeedQuery(query)))).toEqual(query)
})

it('what is no group and no day narrows nothing', () => {
  const query = readDeedQuery({ group: 'toString', from: 'yesterday', to: '2026-13-40', q: ['a', 'b'] })
  expect(String(writeDeedQuery(query))).toBe('')
})

it('the last day is included, and one before the first is left out', () => {
  const at = (from: string, to: string) => toDeedFilter(readDeedQuery({ from, to }), 'UTC').at
  expect(at('2026-11-01', '2026-11-01')).toEqual({
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-11-02T00:00:00.000Z',
  })
  expect(at('2026-11-02', '2026-11-01')).toEqual({ from: '2026-11-02T00:00:00.000Z', to: null })
})

it('days are those of the place, also where clocks are changed', () => {
  const at = (day: string, timeZone: string) =>
    toDeedFilter(readDeedQuery({ from: day, to: day }), timeZone).at
  expect(at('2026-11-01', 'Asia/Tokyo')).toEqual({
    from: '2026-10-31T15:00:00.000Z',
    to: '2026-11-01T15:00:00.000Z',
  })
  // 25 hours.
  expect(at('2026-10-25', 'Europe/London')).toEqual({
    from: '2026-10-24T23:00:00.000Z',
    to: '2026-10-26T00:00:00.000Z',
  })
})
