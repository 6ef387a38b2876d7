import { describe, expect, it } from 'vitest'
import { isGtin } from './gtin'
import { isCaseGtin, listItemCodeReadings, nextOwnGtin, readItemCode } from './item-code'

describe('a code of an item', () => {
  it.each([
    ['036000291452', '00036000291452'],
    ['0036000291452', '00036000291452'],
    ['00036000291452', '00036000291452'],
    ['40063813', null],
    ['96385074', '00000096385074'],
    ['(01)00036000291452(10)AB', '00036000291452'],
    ['036000291453', null],
    ['12345', null],
    ['', null],
  ])('%s is one GTIN in all its spellings, or none', (text, code) => {
    expect(readItemCode('gtin', text)?.code ?? null).toBe(code)
  })

  it('is shown as it is printed', () => {
    expect(readItemCode('gtin', '0 36000-29145 2')?.printed).toBe('036000291452')
    expect(readItemCode('gtin', 'https://id.example/01/00036000291452')?.printed).toBe('0036000291452')
    expect(readItemCode('own', ' ab-12 ')).toEqual({ code: 'AB-12', printed: 'ab-12' })
  })

  it.each([
    ['plu', '4011', '4011'],
    ['plu', '94011', '94011'],
    ['plu', '401', null],
    ['plu', '40111x', null],
    ['own', 'tea/01.b', 'TEA/01.B'],
    ['own', '036000291452', '00036000291452'],
    ['own', '-tea', null],
    ['own', 'tea\u0301', null],
    ['own', 'x'.repeat(41), null],
  ] as const)('%s %s is kept as %s', (kind, text, code) => {
    expect(readItemCode(kind, text)?.code ?? null).toBe(code)
  })

  it('is looked for as a GTIN first and as what it says', () => {
    expect(listItemCodeReadings('036000291452')).toEqual(['00036000291452', '036000291452'])
    expect(listItemCodeReadings(' ab-12')).toEqual(['AB-12'])
  })

  it('a case is told from the item by its indicator', () => {
    expect([
      isCaseGtin('10036000291459'),
      isCaseGtin('00036000291452'),
      isCaseGtin('90036000291455'),
    ]).toEqual([true, false, false])
  })
})

it('numbers of the shop’s own follow one another, each a GTIN', () => {
  const first = nextOwnGtin(null)
  const second = nextOwnGtin(`0${first}`)
  expect([first, second].map((gtin) => [gtin.slice(0, 12), isGtin(gtin)])).toEqual([
    ['040000000001', true],
    ['040000000002', true],
  ])
})
