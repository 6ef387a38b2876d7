import { expect, it } from 'vitest'
import { type OfferValues, readOffer, toOfferValues } from '@/components/assortment/offer-values'
import { PIECES } from '@/standards/quantity'

const values: OfferValues = {
  isListed: true,
  price: '1,25',
  zone: ' Chilled ',
  aisle: '4',
  bay: '',
  lowStockThreshold: '',
}

const euros = { currency: 'EUR', locale: 'en', measure: PIECES }

it('what was typed is an offer in minor units; what is left empty is none', () => {
  expect(readOffer(values, euros)).toEqual({
    offer: { isListed: true, priceMinor: 125, zone: 'Chilled', aisle: 4, bay: 0, lowStockThreshold: null },
  })
})

it('says at each field what is wrong', () => {
  const typed = { ...values, price: '1.255', zone: ' ', aisle: 'A', lowStockThreshold: '-1' }
  expect(readOffer(typed, euros)).toEqual({
    problems: {
      priceMinor: 'A price like 1.25, more than nothing.',
      zone: expect.any(String),
      aisle: 'A whole number.',
      lowStockThreshold: 'A whole number.',
    },
  })
})

it('what is not offered yet has version 0, and is listed unless one says otherwise', () => {
  expect(toOfferValues(null, euros)).toMatchObject({ version: 0, values: { isListed: true, price: '' } })
})

it('the alert of what is measured is typed in its unit and kept in steps', () => {
  const kilograms = { ...euros, measure: { unit: 'KGM', scale: 3 } as const }
  expect(readOffer({ ...values, lowStockThreshold: '1,5' }, kilograms)).toMatchObject({
    offer: { lowStockThreshold: 1_500 },
  })
  expect(readOffer({ ...values, lowStockThreshold: '1,5' }, euros)).toMatchObject({
    problems: { lowStockThreshold: 'A whole number.' },
  })
})
