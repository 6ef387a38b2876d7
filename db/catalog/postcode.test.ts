import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPostcodeAreas, servesPostcode } from '@/db/catalog/postcode'

describe('listPostcodeAreas', () => {
  it.each([
    ['MH1 1AB', ['MH', 'MH1', 'MH11AB']],
    ['mh11ab', ['MH', 'MH1', 'MH11AB']],
    ['MH10 1AA', ['MH', 'MH10', 'MH101AA']],
    ['mh119zz', ['MH', 'MH11', 'MH119ZZ']],
    ['MH12', ['MH', 'MH12']],
    ['MH1 1', ['MH', 'MH1', 'MH11']],
    ['MH', ['M', 'MH']],
    ['E1 6AN', ['E', 'E1', 'E16AN']],
    ['E16 1AN', ['E', 'E16', 'E161AN']],
    ['e1w 1aa', ['E', 'E1W', 'E1W1AA']],
    ['SW1A 1AA', ['SW', 'SW1A', 'SW1A1AA']],
    ['D02 AF30', ['D02', 'D02AF30']],
    ['D6W XK28', ['D6W', 'D6WXK28']],
    ['10115', ['1', '10', '101', '1011', '10115']],
    ['114 55', ['1', '11', '114', '1145', '11455']],
    ['00-950', ['0', '00', '009', '0095', '00950']],
    ['1012 AB', ['1', '10', '101', '1012', '1012AB']],
    ['K1A 0B1', ['K', 'K1', 'K1A', 'K1A0', 'K1A0B', 'K1A0B1']],
    ['ＭＨ１ １ＡＢ', ['MH', 'MH1', 'MH11AB']],
    ['', []],
    ['   ', []],
    ['MH1%', []],
    ["MH1' or true", []],
  ])('%j', (typed, areas) => {
    expect(listPostcodeAreas(typed)).toEqual(areas)
  })

  it('of one British district are those of no other', () => {
    const district = fc
      .tuple(fc.constantFrom('E', 'MH', 'SW'), fc.integer({ min: 0, max: 99 }))
      .map((x) => x.join(''))
    const inward = fc.constantFrom('1AA', '9ZZ', ' 0AB', ' 5TX')
    fc.assert(
      fc.property(district, district, inward, (served, typed, rest) => {
        expect(listPostcodeAreas(`${typed}${rest}`).includes(served)).toBe(served === typed)
      }),
    )
  })
})

it.each([
  ['MH1 1AB', ['MH'], true],
  ['mh11ab', ['MH2', 'MH1'], true],
  ['MH1 1AB', ['MH11AB'], true],
  ['MH10 1AB', ['MH1'], false],
  ['MH1 1AB', [], false],
  ['', ['MH'], false],
])('servesPostcode: %j by %j is %s', (postcode, served, isServed) => {
  expect(servesPostcode(served, postcode)).toBe(isServed)
})
