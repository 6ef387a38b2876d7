import { describe, expect, it } from 'vitest'
import { hoursShown } from '@/components/orders/board/hours-shown'

const day = (sold: Record<number, number>) =>
  Array.from({ length: 24 }, (_, hour) => ({ amountMinor: sold[hour] ?? 0, currency: 'GBP' }))

describe('the hours of the sales chart', () => {
  it('are those of an ordinary day while nothing was sold', () => {
    const hours = hoursShown(day({})).map(({ hour }) => hour)
    expect([hours[0], hours.at(-1), hours.length]).toEqual([7, 21, 15])
  })

  it('reach to a sale in the night without leaving an hour out', () => {
    const hours = hoursShown(day({ 2: 500, 23: 100 }))
    expect(hours.map(({ hour }) => hour)).toEqual(Array.from({ length: 22 }, (_, index) => index + 2))
    expect(hours[0]?.amount.amountMinor).toBe(500)
  })
})
