import { expect, it } from 'vitest'
import {
  everyProduct,
  productExportPath,
  readProductQuery,
  toProductVariables,
  writeProductQuery,
} from '@/components/assortment/product-query'

it('the address says what the list shows, and nothing where it shows everything', () => {
  const query = { text: 'crème fraîche & co', categoryId: 'Q2F0', isArchived: true, isLacking: true }
  const written = writeProductQuery(query)
  expect(readProductQuery(new URLSearchParams(written))).toEqual(query)
  expect(writeProductQuery(everyProduct)).toBe('')
  expect(productExportPath('R', query)).toBe(`/exports/products.csv?retailer=R&${written.slice(1)}`)
  expect(readProductQuery(new URLSearchParams('archived=perhaps&category='))).toEqual(everyProduct)
})

it('the server is asked for no more than what was chosen', () => {
  expect(toProductVariables('R', { ...everyProduct, text: '  ' }).filter).toEqual({})
  expect(
    toProductVariables('R', { text: ' oat ', categoryId: 'C', isArchived: true, isLacking: true }).filter,
  ).toEqual({
    text: 'oat',
    categoryId: 'C',
    isArchived: true,
    lacksParticulars: true,
  })
})
