import { expect, it } from 'vitest'
import { readRefusal } from '@/components/assortment/read-refusal'

it('each problem stands at its field, however deep', () => {
  const problems = [
    { field: ['sku', 'codes', '1', 'code'], message: 'A barcode has 13 digits.' },
    { field: ['sku', 'sizeLabel'], message: 'This must not be empty.' },
  ]
  expect(readRefusal({ message: 'Two are wrong.', problems }, ['sku'])).toEqual({
    'sku.codes.1.code': 'A barcode has 13 digits.',
    'sku.sizeLabel': 'This must not be empty.',
  })
})

it('a code that another item has stands at that code', () => {
  const refusal = { message: '40123455 names “Salt”.', field: ['skus', '0', 'codes', '0', 'code'] }
  expect(readRefusal(refusal, ['skus'])).toEqual({ 'skus.0.codes.0.code': refusal.message })
})

it('what is about no field that is shown is not lost', () => {
  expect(readRefusal({ message: 'This product was not found.' }, ['name'])).toEqual({
    form: 'This product was not found.',
  })
  const problems = [{ field: ['key'], message: 'This must not be empty.' }]
  expect(readRefusal({ message: 'One is wrong.', problems }, ['name'])).toEqual({
    form: 'This must not be empty.',
  })
})
