import { describe, expect, it, test } from 'vitest'
import { countVariants, listMissing, makeVariants, readPresent } from '@/components/assortment/make-variants'
import { emptySku, makeSkuName, type SkuValues } from '@/components/assortment/sku-values'

const flavours = { name: 'Flavour', values: 'Vanilla, Chocolate,, Vanilla' }
const names = (skus: ReturnType<typeof makeVariants>) => skus.map((each) => makeSkuName('Ice', each))

test('each value of each option in each size is an item, named by them, whose contents follow its size', () => {
  const made = makeVariants([emptySku], [flavours, { name: 'Form', values: 'Cup' }], '500 ml; 1 l')
  expect(names(made)).toEqual([
    'Ice, Vanilla, Cup, 500 ml',
    'Ice, Vanilla, Cup, 1 l',
    'Ice, Chocolate, Cup, 500 ml',
    'Ice, Chocolate, Cup, 1 l',
  ])
  expect(made.map(({ measureQuantity, measureUnit }) => measureQuantity + measureUnit)).toEqual([
    '500ML',
    '1000ML',
    '500ML',
    '1000ML',
  ])
  expect(countVariants([flavours, { name: 'Form', values: 'Cup' }], '500 ml; 1 l')).toBe(4)
})

test('what was typed into an item that is there stays, and new ones are like the first but for their codes', () => {
  const [first, ...others] = makeVariants([{ ...emptySku, taxClass: 'REDUCED' }], [flavours], '500 ml')
  if (!first) throw new Error('There is one.')
  const coded = { ...first, codes: [{ kind: 'GTIN' as const, code: '4006381333931', units: '1' }] }
  const again = makeVariants([coded, ...others], [{ ...flavours, values: 'Mint, Vanilla' }], '500 ml')
  expect(names(again)).toEqual(['Ice, Mint, 500 ml', 'Ice, Vanilla, 500 ml', 'Ice, Chocolate, 500 ml'])
  expect(again[1]).toBe(coded)
  expect(again[0]).toMatchObject({ taxClass: 'REDUCED', codes: [{ code: '' }] })
})

test('nothing typed makes nothing', () => {
  expect(countVariants([{ name: 'Flavour', values: ' , ' }], '')).toBe(0)
  expect(countVariants([], '1 l')).toBe(1)
})

describe('of a product that is there', () => {
  const item = (sizeLabel: string, ...options: SkuValues['options']): SkuValues => ({
    ...emptySku,
    sizeLabel,
    options,
    codes: [{ kind: 'GTIN', code: '4006381333931', units: '1' }],
  })
  const named = ({ options, sizeLabel }: SkuValues) => [...options.map(({ value }) => value), sizeLabel]
  const present = [
    item('1 l', { name: 'Taste', value: 'Mild' }),
    item('2 l', { name: 'Taste', value: 'Mild' }),
  ]

  it('what it comes in is there to be typed on', () => {
    expect(readPresent(present)).toEqual({ options: [{ name: 'Taste', values: 'Mild' }], sizes: '1 l, 2 l' })
    expect(readPresent([item('1 l')])).toEqual({ options: [{ name: '', values: '' }], sizes: '1 l' })
  })

  it('another value makes the items that are missing, and no other', () => {
    const { presentOptions, missing } = listMissing(
      present,
      [{ name: 'Taste', values: 'Mild, Hot' }],
      '1 l, 2 l',
    )
    expect(presentOptions).toEqual([])
    expect(missing.map(named)).toEqual([
      ['Hot', '1 l'],
      ['Hot', '2 l'],
    ])
    expect(missing[0]?.codes).toEqual(emptySku.codes)
  })

  it('of another option the items that are there have the first value', () => {
    const { presentOptions, missing } = listMissing(
      present,
      [
        { name: 'Taste', values: 'Mild' },
        { name: 'Pack', values: 'Bottle, Can' },
      ],
      '1 l, 2 l',
    )
    expect(presentOptions).toEqual([{ name: 'Pack', value: 'Bottle' }])
    expect(missing.map(named)).toEqual([
      ['Mild', 'Can', '1 l'],
      ['Mild', 'Can', '2 l'],
    ])
  })

  it('nothing is missing of what it comes in already', () => {
    const { options, sizes } = readPresent(present)
    expect(listMissing(present, options, sizes)).toEqual({ presentOptions: [], missing: [] })
  })
})
