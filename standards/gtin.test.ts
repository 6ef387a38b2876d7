import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gtinCheckDigit, gtinWithCheckDigit, isGtin, isSameGtin, readGtin } from '@/standards/gtin'

describe('isGtin', () => {
  it.each([
    ['GTIN-13', '4006381333931'],
    ['GTIN-8', '73513537'],
    ['GTIN-12', '036000291452'],
    ['GTIN-14', '10614141000415'],
  ])('takes a %s whose check digit is right', (_kind, gtin) => {
    expect(isGtin(gtin)).toBe(true)
  })

  it.each(['4006381333932', '400638133393', '', 'abcdefghijklm', '4006381333931 ', '40063813339311'])(
    'refuses %j',
    (text) => {
      expect(isGtin(text)).toBe(false)
    },
  )

  it('finds every single wrong digit', () => {
    const right = '4006381333931'
    for (let at = 0; at < right.length; at++) {
      for (let digit = 0; digit <= 9; digit++) {
        if (String(digit) === right[at]) continue
        expect(isGtin(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
      }
    }
  })
})

describe('gtinCheckDigit', () => {
  it('is 0 where the sum is a multiple of ten', () => {
    expect(gtinCheckDigit('000000000000')).toBe(0)
  })
})

describe('readGtin', () => {
  const gtin = fc
    .tuple(fc.constantFrom(7, 11, 12, 13), fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }))
    .map(([length, number]) => gtinWithCheckDigit(String(number).padStart(13, '0').slice(-length)))

  it('gives one number for every spelling of it', () => {
    fc.assert(
      fc.property(
        gtin,
        fc.constantFrom(']E0', ']E4', ']C1', ']d2', ']Q3', ']e0', ']J1', ''),
        (code, symbology) => {
          const whole = code.padStart(14, '0')
          const spellings = [
            code,
            `${symbology}${code}`,
            `${symbology}01${whole}`,
            `${symbology}\u001d01${whole}10LOT-1\u001d17261231`,
            `17261231${`01${whole}`}`,
            `21SERIAL\u001d01${whole}`,
            `(01)${whole}`,
            `(01) ${whole} (10)A/1(17)261231`,
            `(17)261231(01)${whole}`,
            `https://id.gs1.org/01/${whole}`,
            `HTTPS://shop.example/path/01/${code}/10/ABC?17=261231#top`,
            `https://shop.example/gtin/${whole}`,
            ` ${code.slice(0, 4)} ${code.slice(4)}-`,
          ]
          for (const spelling of spellings) expect(readGtin(spelling), spelling).toBe(whole)
          for (const length of [12, 13, 14]) expect(readGtin(code.padStart(length, '0'))).toBe(whole)
        },
      ),
      // A GTIN-12 whose first six digits are zeros is no other number than its GTIN-8: all of them are right-aligned.
      { numRuns: 300 },
    )
  })

  it('reads no number whose check digit is wrong, in any spelling', () => {
    fc.assert(
      fc.property(gtin, fc.integer({ min: 1, max: 9 }), (code, by) => {
        const wrong = `${code.slice(0, -1)}${(Number(code.slice(-1)) + by) % 10}`
        for (const text of [wrong, `]E0${wrong}`, `(01)${wrong.padStart(14, '0')}`]) {
          expect(readGtin(text)).toBeNull()
        }
      }),
    )
  })

  it.each([
    '',
    'abc',
    '(01)',
    '(02)04006381333931',
    '00340063813339310008',
    'https://id.gs1.org/8004/4006381333931',
    'https://id.gs1.org/414/4006381333931?01=04006381333931',
    'javascript:01/04006381333931',
    '０４００６３８１３３３９３１',
    '4006381333931e2',
  ])('reads none in %j', (text) => {
    expect(readGtin(text)).toBeNull()
  })

  it('tells the same item from another', () => {
    expect(isSameGtin('96385074', '00000096385074')).toBe(true)
    expect(isSameGtin('96385074', '4006381333931')).toBe(false)
    expect(isSameGtin('x', 'x')).toBe(false)
  })
})
