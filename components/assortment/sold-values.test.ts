import { expect, it } from 'vitest'
import {
  changeSoldBy,
  readSold,
  type SoldValues,
  soldByPiece,
  toSoldValues,
} from '@/components/assortment/sold-values'

const skuOf = (rule: object, priced: object) => ({
  __typename: 'Sku' as const,
  id: 'S',
  quantityRule: {
    __typename: 'QuantityRule' as const,
    unit: 'H87' as const,
    scale: 0,
    increment: 1,
    min: 1,
    max: 999,
    ...rule,
  },
  pricedBy: {
    __typename: 'PricedBy' as const,
    unit: 'H87' as const,
    scale: 0,
    perStep: 1,
    isWeighed: false,
    ...priced,
  },
})
const kilograms = { unit: 'KGM' as const, scale: 3 }

it('is typed in units, with the sign of the locale, and read in steps', () => {
  const sku = skuOf({ ...kilograms, increment: 50, min: 100, max: 2_000 }, kilograms)
  const values = toSoldValues(sku, 'de')
  expect(values).toMatchObject({ by: 'KGM', increment: '0,05', min: '0,1', max: '2', nominal: '' })
  const rule = { unit: 'KGM', scale: 3, increment: 50, min: 100, max: 2_000, pricedBy: null }
  expect(readSold(values, 'de')).toEqual({ rule })
  expect(readSold({ ...values, increment: '0.05' }, 'en')).toEqual({ rule })
})

it('left empty, the most is as much as may be', () => {
  expect(toSoldValues(skuOf({}, {}), 'en')).toEqual(soldByPiece)
  expect(readSold(soldByPiece, 'en')).toEqual({
    rule: { unit: 'H87', scale: 0, increment: 1, min: 1, max: null, pricedBy: null },
  })
})

it('knows what a piece that is weighed comes to', () => {
  const apples = toSoldValues(skuOf({ max: 20 }, { ...kilograms, perStep: 180, isWeighed: true }), 'en')
  expect(apples).toMatchObject({ by: 'WEIGHED', max: '20', nominal: '0.18' })
  expect(readSold(apples, 'en')).toMatchObject({
    rule: { unit: 'H87', max: 20, pricedBy: { ...kilograms, perStep: 180 } },
  })
})

it('says at each field what is missing', () => {
  const typed: SoldValues = { ...soldByPiece, by: 'WEIGHED', increment: '', min: '0', max: 'x' }
  expect(readSold(typed, 'en')).toEqual({
    problems: {
      'quantityRule.increment': 'Something like 1.',
      'quantityRule.min': 'Something like 1.',
      'quantityRule.max': 'Something like 1.',
      'quantityRule.pricedBy': expect.stringContaining('0.18'),
    },
  })
})

it('another choice begins with steps that fit it', () => {
  expect(changeSoldBy(soldByPiece, 'KGM', 'en')).toMatchObject({ scale: 3, increment: '0.1', min: '0.1' })
  expect(changeSoldBy(soldByPiece, 'GRM', 'en')).toMatchObject({ scale: 0, increment: '50' })
  expect(changeSoldBy(soldByPiece, 'WEIGHED', 'en')).toMatchObject({ scale: 0, increment: '1' })
})
