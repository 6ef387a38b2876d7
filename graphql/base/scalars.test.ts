import fc from 'fast-check'
import { GraphQLError, parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DateTime, SafeInt } from '@/graphql/base/scalars'

const read = (text: unknown) => DateTime.parseValue(text)

describe('DateTime', () => {
  it.each([
    '2026-02-29T00:00:00Z',
    '2026-02-30T12:00:00Z',
    '2026-02-31T00:00Z',
    '2025-02-29T00:00:00.000Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-06-31T09:30:00+01:00',
    '2026-09-31T23:59:59-11:00',
    '2026-11-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-32T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T23:60:00Z',
    '2026-01-01T23:59:60Z',
    '2026-01-01T00:00:00+24:00',
    '0000-01-01T00:00:00Z',
    '0999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-01:00',
    '2026-11-21',
    '2026-11-21T09:30:00',
    '21.11.2026',
    'now',
    '',
    1_795_000_000,
    null,
  ])('refuses %j and moves it nowhere', (text) => {
    expect(() => read(text)).toThrow(GraphQLError)
    if (typeof text === 'string')
      expect(() => DateTime.parseLiteral(parseValue(JSON.stringify(text)), {})).toThrow(GraphQLError)
  })

  it.each([
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29T12:00:00Z', '2000-02-29T12:00:00.000Z'],
    ['2026-02-28T23:30:00-01:00', '2026-03-01T00:30:00.000Z'],
    ['2026-03-01T00:30:00+01:00', '2026-02-28T23:30:00.000Z'],
    ['2026-12-31T23:59:59.999999999Z', '2026-12-31T23:59:59.999Z'],
    ['2026-06-30T00:00Z', '2026-06-30T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(DateTime.serialize(read(text))).toBe(instant)
  })

  it('reads every moment that it writes, in every offset', () => {
    const moment = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, offset) => {
        const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1)
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
        const zone = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
        expect(read(`${local}${offset < 0 ? '-' : '+'}${zone}`)).toEqual(at)
      }),
    )
  })
})

describe('SafeInt', () => {
  it.each([0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
    'takes and gives %i',
    (number) => {
      expect(SafeInt.parseValue(number)).toBe(number)
      expect(SafeInt.parseLiteral(parseValue(String(number)), {})).toBe(number)
      expect(JSON.parse(JSON.stringify(SafeInt.serialize(number)))).toBe(number)
    },
  )

  it.each([1.5, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY, '1', true, null, [1]])(
    'refuses %j',
    (value) => {
      expect(() => SafeInt.parseValue(value)).toThrow(GraphQLError)
      expect(() => SafeInt.serialize(value)).toThrow(TypeError)
    },
  )

  it.each(['"1"', '1.5', '9007199254740992', 'true', '[1]'])('refuses %s in a document', (literal) => {
    expect(() => SafeInt.parseLiteral(parseValue(literal), {})).toThrow(GraphQLError)
  })
})
