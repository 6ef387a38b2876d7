import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { showCode } from '@/graphql/accounts/testing/show-code'
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
// What is limited by the network address is not what is tested here.
beforeEach(() => test.database.sql`truncate rate_limit`)

const who = async (cookie: string) =>
  Object((await test.send('{ viewer { isGuest hasSecondFactor } }', { headers: { cookie } })).data?.viewer)

async function post(path: string, body: Record<string, unknown>, cookie = '') {
  const response = await postAuth(test.url, path, body, cookie ? { cookie } : {})
  return { status: response.status, cookie: cookiesOf(response), body: Object(await response.json()) }
}

const signIn = (email: string, cookie = '') => post('sign-in/email', { email, password: PASSWORD }, cookie)

/** Somebody who has turned it on. */
async function turnOn(role: 'customer' | 'staff' = 'customer') {
  const { cookie, email, userId } = await test.signIn(role)
  const { body } = await post('two-factor/enable', { password: PASSWORD }, cookie)
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }
  const verified = await post('two-factor/verify-totp', { code: showCode(totpURI) }, cookie)
  expect(verified.status).toBe(200)
  return { email, userId, totpURI, backupCodes, cookie: verified.cookie }
}

// Each signs somebody in several times: hashes that take long on purpose.
describe('the second factor', { timeout: 90_000 }, () => {
  it('is on once a code of it was seen, and its secrets are told once and kept encrypted', async () => {
    const { cookie, email, userId } = await test.signIn('customer')
    expect((await post('two-factor/enable', { password: 'not my password' }, cookie)).status).toBe(400)
    const begun = await post('two-factor/enable', { password: PASSWORD }, cookie)
    expect(begun.body.totpURI).toMatch(/^otpauth:\/\/totp\/Onshelf/)
    expect((await signIn(email)).body).not.toHaveProperty('twoFactorRedirect')
    expect((await post('two-factor/verify-totp', { code: '000000' }, cookie)).status).toBe(401)
    expect(await who(cookie)).toEqual({ isGuest: false, hasSecondFactor: false })
    const verified = await post('two-factor/verify-totp', { code: showCode(begun.body.totpURI) }, cookie)
    expect(await who(verified.cookie)).toEqual({ isGuest: false, hasSecondFactor: true })
    expect((await post('two-factor/enable', { password: PASSWORD }, verified.cookie)).status).toBe(400)
    expect((await post('two-factor/get-totp-uri', { password: PASSWORD }, verified.cookie)).status).toBe(404)

    const rows = JSON.stringify(await test.database.sql`select * from two_factor where user_id = ${userId}`)
    const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? 'none'
    for (const told of [secret, ...begun.body.backupCodes]) {
      expect(rows).not.toContain(told)
      expect(JSON.stringify(test.logged)).not.toContain(told)
    }
  })

  it('is asked for after the password: until then nobody has signed in, and a guest’s cart stays the guest’s', async () => {
    const { email, totpURI } = await turnOn('staff')
    const filled = await test.send(
      `mutation($l: ID!, $s: ID!) { setCartLine(input: { key: "two", locationId: $l, skuId: $s, quantity: 2 }) { __typename } }`,
      {
        variables: {
          l: encodeId('Location', test.world.store.id),
          s: encodeId('Sku', test.world.skus[0].id),
        },
      },
    )
    const guest = cookiesOf(filled)
    const half = await signIn(email, guest)
    expect(half.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    expect(await who(half.cookie)).toMatchObject({ isGuest: true })
    const cart = async (cookie: string) =>
      Object((await test.send('{ cart { quantity } }', { headers: { cookie } })).data?.cart).quantity
    expect(await cart(guest)).toBe(2)

    expect((await post('two-factor/verify-totp', { code: '000000' }, half.cookie)).status).toBe(401)
    const code = ` ${showCode(totpURI).replace(/(...)/, '$1 ')}`
    const whole = await post('two-factor/verify-totp', { code }, `${half.cookie}; ${guest}`)
    expect(whole.status).toBe(200)
    expect(await who(whole.cookie)).toEqual({ isGuest: false, hasSecondFactor: true })
    expect([await cart(whole.cookie), await cart(guest)]).toEqual([2, 0])
    // What was waited for is used up.
    expect((await post('two-factor/verify-totp', { code }, half.cookie)).status).toBe(401)
  })

  it('takes a recovery code once, however it is written', async () => {
    const { email, backupCodes } = await turnOn()
    expect(backupCodes).toHaveLength(10)
    const code = backupCodes[3]?.toUpperCase() ?? ''
    const use = async () => post('two-factor/verify-backup-code', { code }, (await signIn(email)).cookie)
    const first = await use()
    expect(await who(first.cookie)).toMatchObject({ isGuest: false })
    expect((await use()).status).toBe(401)
  })

  it('makes new recovery codes for the password, and the old ones work no longer', async () => {
    const { email, cookie, backupCodes } = await turnOn()
    expect((await post('two-factor/generate-backup-codes', { password: 'no' }, cookie)).status).toBe(400)
    const { body } = await post('two-factor/generate-backup-codes', { password: PASSWORD }, cookie)
    const use = async (code = '') =>
      (await post('two-factor/verify-backup-code', { code }, (await signIn(email)).cookie)).status
    expect([await use(backupCodes[0]), await use(body.backupCodes[0])]).toEqual([401, 200])
  })

  it('is not asked for where the device is trusted, until it is turned off or the password is changed', async () => {
    const { email, totpURI } = await turnOn()
    const half = await signIn(email)
    const whole = await post(
      'two-factor/verify-totp',
      { code: showCode(totpURI), trustDevice: true },
      half.cookie,
    )
    const trusted = whole.cookie
    expect(trusted).toMatch(/trust_device=[^;]/)
    const again = await signIn(email, trusted)
    expect(again.body).not.toHaveProperty('twoFactorRedirect')
    expect((await signIn(email)).body).toHaveProperty('twoFactorRedirect')
    const changed = await post(
      'change-password',
      { currentPassword: PASSWORD, newPassword: `${PASSWORD}!` },
      again.cookie,
    )
    expect(changed.status).toBe(200)
    const later = await post('sign-in/email', { email, password: `${PASSWORD}!` }, again.cookie)
    expect(later.body).toHaveProperty('twoFactorRedirect')
  })

  it('is turned off by the password, and no device is trusted with the next one', async () => {
    const { email, userId, cookie } = await turnOn()
    expect((await post('two-factor/disable', { password: 'not my password' }, cookie)).status).toBe(400)
    const off = await post('two-factor/disable', { password: PASSWORD }, cookie)
    expect(off.status).toBe(200)
    expect(await who(off.cookie)).toEqual({ isGuest: false, hasSecondFactor: false })
    expect((await signIn(email)).body).not.toHaveProperty('twoFactorRedirect')
    expect(await test.database.sql`select 1 from two_factor where user_id = ${userId}`).toHaveLength(0)
    expect(await test.database.sql`select 1 from verification where value = ${userId}`).toHaveLength(0)
  })

  it('ends a sign-in after five wrong codes, and is locked after ten', async () => {
    const { email, totpURI } = await turnOn()
    const guess = async (cookie: string, code = '000000') =>
      (await post('two-factor/verify-totp', { code }, cookie)).status
    const half = await signIn(email)
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await guess(half.cookie)).toBe(401)
    expect(await guess(half.cookie, showCode(totpURI))).toBe(400)
    const other = await signIn(email)
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await guess(other.cookie)).toBe(401)
    expect(await guess((await signIn(email)).cookie, showCode(totpURI))).toBe(429)
  })

  it('goes with the account', async () => {
    const { userId, cookie } = await turnOn()
    const { data } = await test.send(
      'mutation($i: DeleteAccountInput!) { deleteAccount(input: $i) { __typename } }',
      { headers: { cookie }, variables: { i: { key: 'go', password: PASSWORD } } },
    )
    expect(data).toEqual({ deleteAccount: { __typename: 'AccountDeleted' } })
    expect(await test.database.sql`select 1 from two_factor where user_id = ${userId}`).toHaveLength(0)
    expect(await test.database.sql`select 1 from verification where value = ${userId}`).toHaveLength(0)
  })

  it('waits until the address is confirmed', async () => {
    const email = `${crypto.randomUUID()}@test.example`
    const { cookie } = await post('sign-up/email', { name: 'Nia', email, password: PASSWORD })
    const { status, body } = await post('two-factor/enable', { password: PASSWORD }, cookie)
    expect([status, body.code]).toEqual([400, 'EMAIL_NOT_CONFIRMED'])
  })
})
