import { expect, test } from 'vitest'
import { countVariants, makeVariants } from '@/components/assortment/make-variants'
import { emptySku, makeSkuName } from '@/components/assortment/sku-values'

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
