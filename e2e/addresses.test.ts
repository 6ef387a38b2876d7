import type { APIRequestContext } from '@playwright/test'
import { askGraphql } from '@/e2e/fixtures/graphql-client'
import { expect, test } from '@/e2e/fixtures/people'

/** Asks for each address and says which answered with another status than it should. */
async function listWrong(request: APIRequestContext, table: Readonly<Record<string, number>>) {
  const wrong: Record<string, number> = {}
  for (const [address, status] of Object.entries(table)) {
    const answer = await request.get(address, { maxRedirects: 0 })
    if (answer.status() !== status) wrong[address.slice(0, 80)] = answer.status()
  }
  return wrong
}

const someId = 'AgGaO14AAHAAgAAAAAAAAAE'

test('an address that cannot be read is 400, what is not there is 404, at every door', async ({ people }) => {
  const { request: guest } = await people.guest()
  const { locations } = await askGraphql<{ locations: { slug: string }[] }>(guest, '{ locations { slug } }')
  const place = locations[0]?.slug ?? ''
  const long = 'x'.repeat(300)
  expect(
    await listWrong(guest, {
      '/shop/%': 400,
      '/shop/%E0%A4%A': 400,
      '/shop/a%00b': 400,
      '/shop/%ED%A0%80': 400,
      [`/shop/${place}/products/50%-off`]: 400,
      [`/shop/${place}/search?q=%00`]: 400,
      '/shop/places?postcode=%': 400,
      '/retailer/%zz': 400,
      '/shopper/picks/%FF': 400,
      '/graphql?query=%00': 400,
      '/api/auth/%': 400,
      [`/shop/${place}`]: 200,
      [`/shop/${place}/search?q=${long}`]: 200,
      '/nothing': 404,
      '/shop/nowhere': 404,
      '/shop/nowhere/search?q=milk': 404,
      '/shop/nowhere/checkout': 404,
      '/shop/nowhere/products/nothing': 404,
      [`/shop/${long}`]: 404,
      [`/shop/${place}/nothing`]: 404,
      [`/shop/${place}/products/nothing`]: 404,
      [`/shop/${place}/products/${long}`]: 404,
      [`/shop/${place}/products/%25`]: 404,
      [`/shop/${place}/browse/nothing`]: 404,
      [`/shop/${place}/browse/%25/%F0%9F%91%8D`]: 404,
      '/shop/orders/nothing': 404,
      '/shop/orders/%25': 404,
      [`/shop/orders/${someId}`]: 404,
    }),
  ).toEqual({})

  const { request: staff } = await people.demo('STAFF')
  const { viewer } = await askGraphql<{ viewer: { workplaces: { slug: string }[] } }>(
    staff,
    '{ viewer { workplaces { slug } } }',
  )
  const work = viewer.workplaces[0]?.slug ?? ''
  expect(
    await listWrong(staff, {
      [`/retailer/${work}`]: 200,
      [`/retailer/${work}/stock`]: 200,
      '/retailer/nowhere': 404,
      '/retailer/nowhere/stock': 404,
      '/retailer/%25': 404,
      [`/retailer/${work}/nothing`]: 404,
      [`/retailer/${work}/stock/nothing`]: 404,
      [`/retailer/${work}/stock/${someId}`]: 404,
      [`/retailer/${work}/stock/%25`]: 404,
    }),
  ).toEqual({})

  const { request: shopper } = await people.demo('SHOPPER')
  expect(
    await listWrong(shopper, {
      '/shopper': 200,
      '/shopper/nowhere': 404,
      '/shopper/picks/nothing': 404,
      '/shopper/picks/%25': 404,
      [`/shopper/picks/${someId}`]: 404,
    }),
  ).toEqual({})
})

test('a cookie that holds what cannot be kept is read as missing', async ({ people }) => {
  const { request } = await people.guest()
  for (const cookie of [
    'place=a%00b',
    'place=%',
    'place=%ED%A0%80',
    'time-zone=%00',
    'workplace=%FF',
    'theme=%',
  ]) {
    const answer = await request.get('/shop', { headers: { cookie }, maxRedirects: 0 })
    expect(answer.status(), cookie).toBeLessThan(400)
  }
})
