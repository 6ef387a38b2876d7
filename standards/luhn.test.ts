import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesLuhn } from '@/standards/luhn'

describe('passesLuhn', () => {
  // The usual test cards of Visa, Mastercard, American Express, Discover, Diners, JCB and UnionPay; a Maestro of 12 and a Visa of 19 digits.
  it.each([
    '4242424242424242',
    '4000000000000002',
    '4000000000000119',
    '4000000000000259',
    '5555555555554444',
    '378282246310005',
    '6011111111111117',
    '3056930009020004',
    '3566002020360505',
    '6205500000000000004',
    '501800000009',
  ])('takes %s', (number) => {
    expect(passesLuhn(number)).toBe(true)
  })

  it.each(['', '4242 4242 4242 4242', '4242424242424241', 'abc', '-1'])('refuses %j', (text) => {
    expect(passesLuhn(text)).toBe(false)
  })

  it('finds every wrong digit, and every swap of neighbours but 09 and 90', () => {
    const right = '4242424242424242'
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(right[at]) + by) % 10
        expect(passesLuhn(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
      }),
    )
    expect(passesLuhn('2442424242424242')).toBe(false)
  })
})
