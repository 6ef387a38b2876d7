import { describe, expect, it } from 'vitest'
import { readSizeLabel } from '@/components/assortment/read-size-label'
import {
  changeSizeLabel,
  emptySku,
  makeSkuName,
  readSku,
  type SkuValues,
  tidySku,
  toSkuValues,
} from '@/components/assortment/sku-values'

const euros = { locale: 'en', currency: 'EUR' }

const oats: SkuValues = {
  ...emptySku,
  sizeLabel: '500 g',
  measureQuantity: '500',
  weightGrams: '520',
  options: [{ name: 'Flavour', value: 'Plain' }],
  codes: [{ kind: 'GTIN', code: '4006381333931', units: '1' }],
}

describe('the size on a label', () => {
  it.each([
    ['500 g', { quantity: 500, unit: 'G' }],
    ['1,1kg', { quantity: 1100, unit: 'G' }],
    ['6 × 330 ml', { quantity: 1980, unit: 'ML' }],
    ['4x1.5 l', { quantity: 6000, unit: 'ML' }],
    ['75 cl', { quantity: 750, unit: 'ML' }],
    ['12 eggs', null],
    ['', null],
    ['g', null],
  ])('%s', (label, read) => {
    expect(readSizeLabel(label)).toEqual(read)
  })

  it('fills contents and weight, and follows until somebody states them', () => {
    const half = changeSizeLabel(emptySku, '500 g')
    expect(half).toMatchObject({ measureQuantity: '500', measureUnit: 'G', weightGrams: '500' })
    const packed = { ...half, weightGrams: '540' }
    expect(changeSizeLabel(packed, '1 l')).toMatchObject({
      measureQuantity: '1000',
      measureUnit: 'ML',
      weightGrams: '540',
    })
    expect(changeSizeLabel(packed, 'a bunch')).toEqual({ ...packed, sizeLabel: 'a bunch' })
  })
})

it('a name that is made anyway is left to be made again; another stays', () => {
  const { codes, options, sold: _sold, ...rest } = oats
  const sku = {
    __typename: 'Sku' as const,
    ...rest,
    id: 'S',
    opensInto: null,
    components: [],
    isArchived: false,
    gtin: '4006381333931',
    name: 'Halm Oats, Plain, 500 g',
    measureQuantity: 500,
    weightGrams: 520,
    optionValues: { Flavour: 'Plain', Size: '500 g' },
    quantityRule: {
      __typename: 'QuantityRule' as const,
      unit: 'H87' as const,
      scale: 0,
      increment: 1,
      min: 1,
      max: 999,
    },
    pricedBy: {
      __typename: 'PricedBy' as const,
      unit: 'H87' as const,
      scale: 0,
      perStep: 1,
      isWeighed: false,
    },
    taxClass: 'STANDARD' as const,
    deposit: null,
    codes: codes.map((code) => ({ __typename: 'SkuCode' as const, ...code, units: 1 })),
  }
  expect(makeSkuName('Halm Oats', oats)).toBe(sku.name)
  expect(toSkuValues(sku, 'Halm Oats', 'en')).toEqual({ ...oats, name: '', options })
  const bottle = { ...sku, deposit: { __typename: 'Money' as const, amountMinor: 25, currency: 'EUR' } }
  expect(toSkuValues(bottle, 'Halm Oats', 'de').deposit).toBe('0,25')
  expect(toSkuValues({ ...sku, name: 'Halm porridge' }, 'Halm Oats', 'en').name).toBe('Halm porridge')
})

it('what was typed is sent as it is, rows that were left empty are not', () => {
  const typed = {
    ...oats,
    measureQuantity: '0,5',
    taxClass: 'REDUCED' as const,
    deposit: '0,25',
    codes: [{ kind: 'GTIN' as const, code: ' ', units: '1' }, ...oats.codes],
    options: [...oats.options, { name: '', value: '' }],
  }
  expect(readSku(tidySku(typed), euros)).toEqual({
    input: {
      name: null,
      sizeLabel: '500 g',
      measureQuantity: 0.5,
      measureUnit: 'G',
      weightGrams: 520,
      options: oats.options,
      codes: [{ kind: 'GTIN', code: '4006381333931', units: 1 }],
      quantityRule: { unit: 'H87', scale: 0, increment: 1, min: 1, max: null, pricedBy: null },
      taxClass: 'REDUCED',
      depositMinor: 25,
    },
  })
})

it('says at each field what it lacks', () => {
  const typed = {
    ...emptySku,
    weightGrams: '1.5',
    deposit: '0.255',
    codes: [{ ...emptySku.codes[0], units: '0' }],
  }
  expect(readSku(typed as SkuValues, euros)).toEqual({
    problems: {
      sizeLabel: expect.any(String),
      measureQuantity: expect.any(String),
      weightGrams: expect.any(String),
      depositMinor: 'A price like 1.25. Or leave it empty.',
      'codes.0.units': expect.any(String),
    },
  })
})
