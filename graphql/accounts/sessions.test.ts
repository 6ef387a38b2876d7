import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { credentialCacheOf } from '@/db/accounts/credential-cache'
import { forgetCredential, listenForForgotten } from '@/db/accounts/forget-credential'
import { connectDatabase } from '@/db/client'
import { limitRate } from '@/graphql/accounts/auth/limit-rate'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  cookiesOf,
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())

const WHO = '{ viewer { role name email isGuest } }'

describe('a session', () => {
  it('makes a person of a guest, and ends when they sign out', async () => {
    const { cookie, email } = await test.signIn('staff')
    expect((await test.send(WHO)).data).toEqual({
      viewer: { role: null, name: null, email: null, isGuest: true },
    })
    expect((await test.send(WHO, { headers: { cookie } })).data?.viewer).toMatchObject({
      role: 'STAFF',
      email,
    })

    expect((await postAuth(test.url, 'sign-out', {}, { cookie })).status).toBe(200)
    expect((await test.send(WHO, { headers: { cookie } })).data?.viewer).toMatchObject({ isGuest: true })
  })

  it('is checked without a statement once it was seen', async () => {
    const { cookie } = await test.signIn('customer')
    await test.send(WHO, { headers: { cookie } })
    test.statements.length = 0
    await Promise.all(Array.from({ length: 20 }, () => test.send(WHO, { headers: { cookie } })))
    expect(test.statements).toEqual([])
  })

  it('is read once by requests that come together before it was seen', async () => {
    const { cookie } = await test.signIn('customer')
    test.statements.length = 0
    await Promise.all(Array.from({ length: 20 }, () => test.send(WHO, { headers: { cookie } })))
    expect(test.statements).toHaveLength(1)
  })

  it('ends when its time is over, also for those who remember it', async () => {
    const { cookie } = await test.signIn('customer')
    expect((await test.send(WHO, { headers: { cookie } })).data?.viewer).toMatchObject({ isGuest: false })
    const { now } = test.clock
    test.clock.now = new Date(now.getTime() + 31 * 86_400_000)
    expect((await test.send(WHO, { headers: { cookie } })).data?.viewer).toMatchObject({ isGuest: true })
    test.clock.now = now
  })

  it('is refused where its cookie was tampered with, without a statement', async () => {
    const { cookie } = await test.signIn('customer')
    test.statements.length = 0
    const forged = cookie.replace('session_token=', 'session_token=A')
    expect((await test.send(WHO, { headers: { cookie: forged } })).data?.viewer).toMatchObject({
      isGuest: true,
    })
    expect(test.statements).toEqual([])
  })

  it('stands in a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await test.signIn('customer')
    const response = await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })
})

describe('signing up', () => {
  it('makes a customer; who asks for a role, or for anything else that is not theirs to say, is refused', async () => {
    const mallory = { name: 'Mallory', email: 'mallory@test.example', password: PASSWORD }
    const { retailer, store } = test.world
    for (const more of [{ role: 'operator' }, { retailerId: retailer.id }, { locationIds: [store.id] }]) {
      expect((await postAuth(test.url, 'sign-up/email', { ...mallory, ...more })).status).toBe(400)
    }
    const response = await postAuth(test.url, 'sign-up/email', mallory)
    expect(response.status).toBe(200)
    const { data } = await test.send(WHO, { headers: { cookie: cookiesOf(response) } })
    expect(data?.viewer).toMatchObject({ role: 'CUSTOMER' })
  })

  it.each([
    [{ name: ' ', email: 'a@test.example', password: PASSWORD }, 400],
    [{ name: 'A', email: 'not an address', password: PASSWORD }, 400],
    [{ name: 'A', email: 'b@test.example', password: 'short' }, 400],
  ])('is refused with a reason: %j', async (body, status) => {
    const response = await postAuth(test.url, 'sign-up/email', body)
    expect(response.status).toBe(status)
    expect((await response.json()) as object).toHaveProperty('message')
  })
})

describe('signing in', () => {
  it('is refused from a page of another origin', async () => {
    const { email, cookie } = await test.signIn('customer')
    const body = { email, password: PASSWORD }
    const foreign = { origin: 'https://evil.example', cookie }
    expect((await postAuth(test.url, 'sign-in/email', body, foreign)).status).toBe(403)
  })

  it('is throttled for an account after ten wrong passwords, and the right one does not help', {
    timeout: 60_000,
  }, async () => {
    const { email } = await test.signIn('customer')
    const tryPassword = async (password: string) =>
      (await postAuth(test.url, 'sign-in/email', { email, password })).status
    const statuses = []
    for (let attempt = 0; attempt < 11; attempt++) statuses.push(await tryPassword('wrong password'))
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    expect(await tryPassword(PASSWORD)).toBe(429)

    test.clock.now = new Date(test.clock.now.getTime() + 601_000)
    expect(await tryPassword(PASSWORD)).toBe(200)
  })

  it('is limited for an address, in windows that end whether or not it goes on trying', async () => {
    const { now } = test.clock
    test.clock.now = new Date(now.getTime() + 86_400_000)
    const { database, clock } = test
    const { customStorage } = limitRate(database.db, () => clock.now)
    const consume = () => customStorage.consume('an address', { window: 60, max: 3 })
    const answers = []
    for (let request = 0; request < 4; request++) {
      answers.push(await consume())
      clock.now = new Date(clock.now.getTime() + 16_000)
    }
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false])
    expect(answers[3]?.retryAfter).toBe(12)
    clock.now = new Date(clock.now.getTime() - 16_000)
    test.statements.length = 0
    expect(await consume()).toEqual({ allowed: false, retryAfter: 12 })
    expect(test.statements).toEqual([])
    clock.now = new Date(clock.now.getTime() + 16_000)
    expect(await consume()).toEqual({ allowed: true, retryAfter: null })
    clock.now = now
  })

  it('offers nothing else of the library', async () => {
    expect((await postAuth(test.url, 'update-user', { role: 'operator' })).status).toBe(404)
    expect((await fetch(`${test.url}/api/auth/ok`)).status).toBe(404)
  })

  it('writes no address and no password to the log', () => {
    expect(JSON.stringify(test.logged)).not.toMatch(/@test\.example|battery|wrong password/)
  })
})

describe('a session elsewhere', () => {
  it('ends at once when a person ends their other sessions', async () => {
    const { cookie: here, email } = await test.signIn('customer')
    const response = await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })
    const elsewhere = cookiesOf(response)
    expect((await test.send(WHO, { headers: { cookie: elsewhere } })).data?.viewer).toMatchObject({
      isGuest: false,
    })

    expect((await postAuth(test.url, 'revoke-other-sessions', {}, { cookie: here })).status).toBe(200)
    expect((await test.send(WHO, { headers: { cookie: elsewhere } })).data?.viewer).toMatchObject({
      isGuest: true,
    })
    expect((await test.send(WHO, { headers: { cookie: here } })).data?.viewer).toMatchObject({
      isGuest: false,
    })
  })

  it('is forgotten by other processes when they are told', async () => {
    const other = connectDatabase(test.database.url)
    const listener = await listenForForgotten(other)
    const cache = credentialCacheOf(other)
    cache.set('session:a.b', { found: null })
    cache.set('session:c.d', { found: null })
    await forgetCredential(test.database, 'session:a.b')
    await vi.waitFor(() => expect([...cache.keys()]).toEqual(['session:c.d']))
    await listener.stop()
    await other.close()
  })
})

describe('a guest who signs in', () => {
  const SET = `mutation($l: ID!, $s: ID!) {
    setCartLine(input: { key: "two", locationId: $l, skuId: $s, quantity: 2 }) { ... on CartChanged { cart { quantity } } }
  }`
  const CART = '{ cart { quantity linesMerged } }'

  it('keeps what was in the cart, and is no guest any more', async () => {
    const { email } = await test.signIn('customer')
    const variables = {
      l: encodeId('Location', test.world.store.id),
      s: encodeId('Sku', test.world.skus[0].id),
    }
    const filled = await test.send(SET, { variables })
    expect(filled.data).toEqual({ setCartLine: { cart: { quantity: 2 } } })
    const guest = filled.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
    expect((await test.send(CART, { headers: { cookie: guest } })).data).toMatchObject({
      cart: { quantity: 2 },
    })

    const response = await postAuth(
      test.url,
      'sign-in/email',
      { email, password: PASSWORD },
      { cookie: guest },
    )
    const cookie = cookiesOf(response)
    expect(cookie).toMatch(/onshelf\.guest=(;|$)/)
    expect((await test.send(CART, { headers: { cookie } })).data).toEqual({
      cart: { quantity: 2, linesMerged: 1 },
    })
    expect((await test.send(CART, { headers: { cookie: guest } })).data).toMatchObject({
      cart: { quantity: 0 },
    })
  })
})
