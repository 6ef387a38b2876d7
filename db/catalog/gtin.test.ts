import { describe, expect, it } from 'vitest'
import { gtinCheckDigit, isGtin } from '@/db/catalog/gtin'

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
