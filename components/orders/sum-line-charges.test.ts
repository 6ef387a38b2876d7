import { expect, it } from 'vitest'
import { sumLineCharges } from '@/components/orders/sum-line-charges'

const yen = (amountMinor: number) => ({ __typename: 'Money' as const, amountMinor, currency: 'JPY' })
const line = (taxRate: number | null, goods: number, tax: number, deposit = 0) => ({
  __typename: 'LineCharge' as const,
  goods: yen(goods),
  deposit: yen(deposit),
  tax: yen(tax),
  taxRate,
  isTaxOnTop: true,
  saved: yen(3),
  total: yen(goods + tax + deposit),
})

it('a basket comes to what its lines say, tax by rate, the highest first', () => {
  expect(
    sumLineCharges([line(8_000, 100, 8, 5), line(10_000, 50, 5), line(8_000, 25, 2), line(null, 1, 0)]),
  ).toEqual({
    goods: { amountMinor: 176, currency: 'JPY' },
    deposit: { amountMinor: 5, currency: 'JPY' },
    taxes: [
      { rate: 10_000, tax: { amountMinor: 5, currency: 'JPY' } },
      { rate: 8_000, tax: { amountMinor: 10, currency: 'JPY' } },
    ],
    isTaxOnTop: true,
    saved: { amountMinor: 12, currency: 'JPY' },
    total: { amountMinor: 196, currency: 'JPY' },
  })
  expect(sumLineCharges([])).toBeNull()
})
