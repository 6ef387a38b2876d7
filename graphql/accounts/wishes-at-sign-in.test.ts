import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  cookiesOf,
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

/** What a customer wished moves with what they wished it for (I12), through the doors that people use. */

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())

const SET = 'mutation ($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }'
const WISH =
  'mutation ($input: SetCartSubstitutionWishInput!) { setCartSubstitutionWish(input: $input) { __typename } }'
const CART = '{ cart { substitutionWish lines { quantity note substitutionWish } } }'

/** One browser: it keeps its cookies. */
function openBrowser(signedInAs = '') {
  let cookie = signedInAs
  const send = async (document: string, variables: object = {}) => {
    const answer = await test.send(document, { variables: { ...variables }, headers: { cookie } })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';', 1)[0] ?? ''
    return answer.data
  }
  return {
    put: (wishes: object) =>
      send(SET, {
        input: {
          key: uuidv7(),
          locationId: encodeId('Location', test.world.store.id),
          skuId: encodeId('Sku', test.world.skus[0].id),
          quantity: 1,
          ...wishes,
        },
      }),
    wishForAll: (wish: string) => send(WISH, { input: { key: uuidv7(), wish } }),
    async enter(path: 'sign-in/email' | 'sign-up/email', body: Record<string, unknown>) {
      const response = await postAuth(test.url, path, { password: PASSWORD, ...body }, { cookie })
      expect(response.status).toBe(200)
      cookie = cookiesOf(response)
    },
    readCart: async () => (await send(CART))?.cart,
  }
}

it('a guest who signs in keeps the stricter wish for a line, and both notes', async () => {
  const { cookie, email } = await test.signIn('customer')
  await openBrowser(cookie).put({ substitutionWish: 'SIMILAR', note: 'ripe' })
  const guest = openBrowser()
  await guest.put({ substitutionWish: 'NEVER', note: 'no nuts, allergy' })
  await guest.enter('sign-in/email', { email })
  expect(await guest.readCart()).toEqual({
    substitutionWish: 'SIMILAR',
    lines: [{ quantity: 2, substitutionWish: 'NEVER', note: 'ripe\nno nuts, allergy' }],
  })
})

it('a guest who signs in keeps the stricter wish for the whole cart', async () => {
  const { cookie, email } = await test.signIn('customer')
  await openBrowser(cookie).wishForAll('REFUND')
  const guest = openBrowser()
  await guest.put({})
  await guest.enter('sign-in/email', { email })
  expect(await guest.readCart()).toMatchObject({ substitutionWish: 'REFUND' })
})

it('a guest who signs up takes every wish along, also one for a cart that is empty', async () => {
  const guest = openBrowser()
  await guest.put({ substitutionWish: 'REFUND', note: 'green ones' })
  await guest.wishForAll('NEVER')
  await guest.enter('sign-up/email', { name: 'Nia', email: `${uuidv7()}@test.example` })
  expect(await guest.readCart()).toEqual({
    substitutionWish: 'NEVER',
    lines: [{ quantity: 1, substitutionWish: 'REFUND', note: 'green ones' }],
  })
  const other = openBrowser()
  await other.wishForAll('NEVER')
  await other.enter('sign-up/email', { name: 'Noa', email: `${uuidv7()}@test.example` })
  expect(await other.readCart()).toEqual({ substitutionWish: 'NEVER', lines: [] })
})
