import { expect, it } from 'vitest'
import { readNewOffers } from '@/components/assortment/new-offers'

const currency = 'EUR'
const placeIds = ['a', 'b']

it('each place has the prices of all items', () => {
  expect(readNewOffers({ prices: ['1,25', ' 2.50 '], placeIds, currency })).toEqual({
    offers: [
      { locationId: 'a', pricesMinor: [125, 250] },
      { locationId: 'b', pricesMinor: [125, 250] },
    ],
  })
})

it('without a price it is sold nowhere yet', () => {
  expect(readNewOffers({ prices: ['', ' '], placeIds, currency })).toEqual({ offers: [] })
})

it('says at each field what it lacks', () => {
  expect(readNewOffers({ prices: ['1.255', '', '3'], placeIds: [], currency })).toEqual({
    problems: {
      'prices.0': 'A price like 1.25, more than nothing.',
      'prices.1': 'Each item needs a price, or none of them.',
      places: 'Choose where it is sold, or leave the price empty.',
    },
  })
})
