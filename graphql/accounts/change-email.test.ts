import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
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

const inventAddress = () => `${randomUUID()}@test.example`
const who = async (cookie: string) =>
  (await test.send('{ viewer { email isEmailConfirmed isGuest } }', { headers: { cookie } })).data?.viewer

const change = (cookie: string, newEmail: string, password = PASSWORD) =>
  postAuth(test.url, 'change-email', { newEmail, password }, { cookie })

async function readLink(address: string): Promise<string> {
  await vi.waitFor(() => expect(test.mails.some(({ to }) => to === address)).toBe(true))
  const [, link] =
    /(http\S+verify-email\S+)/.exec(test.mails.findLast(({ to }) => to === address)?.text ?? '') ?? []
  return link ?? ''
}

const open = (link: string, cookie = '') => fetch(link, { redirect: 'manual', headers: { cookie } })
const signIn = async (email: string) =>
  (await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })).status

// Each signs several people in: hashes that take long on purpose.
describe('another e-mail address', { timeout: 90_000 }, () => {
  it('is theirs once they have opened the mail that was sent there, and the old one is told that it was asked for', async () => {
    const { cookie, email } = await test.signIn('staff')
    const wanted = inventAddress()
    expect((await change(cookie, wanted)).status).toBe(200)
    expect(await who(cookie)).toMatchObject({ email, isEmailConfirmed: true })
    const link = await readLink(wanted)
    await vi.waitFor(() =>
      expect(test.mails.find(({ to }) => to === email)?.subject).toBe(
        'Somebody asked for another e-mail address',
      ),
    )
    const opened = await open(link, cookie)
    expect(opened.headers.get('location')).toBe('/shop/confirm-address')
    expect(await who(cookie)).toMatchObject({ email: wanted, isEmailConfirmed: true })
    expect([await signIn(wanted), await signIn(email)]).toEqual([200, 401])
    // The same link again: the address that it was for is not theirs any more.
    expect((await open(link, cookie)).headers.get('location')).toMatch(/error=/)
    expect(await who(cookie)).toMatchObject({ email: wanted })
  })

  it('takes the password, and wrong ones count as those of signing in', { timeout: 60_000 }, async () => {
    const { cookie, email } = await test.signIn('customer')
    const wanted = inventAddress()
    const wrong = await change(cookie, wanted, 'not my password')
    expect([wrong.status, Object(await wrong.json()).code]).toEqual([400, 'INVALID_PASSWORD'])
    for (let attempt = 0; attempt < 9; attempt += 1) await signInWrongly(email)
    expect((await change(cookie, wanted)).status).toBe(429)
    expect(test.mails.some(({ to }) => to === wanted)).toBe(false)
    await test.database.sql`truncate rate_limit`
  })

  it('signs nobody in who opens its link elsewhere', async () => {
    const { cookie, email } = await test.signIn('customer')
    const { cookie: stranger } = await test.signIn('operator')
    const wanted = inventAddress()
    await change(cookie, wanted)
    const link = await readLink(wanted)
    for (const other of ['', stranger]) {
      const opened = await open(link, other)
      expect(opened.headers.get('location')).toBe('/shop/confirm-address?error=SIGN_IN')
      expect(cookiesOf(opened)).not.toMatch(/session_token=[^;]/)
    }
    expect(await who(cookie)).toMatchObject({ email })
  })

  it('that has an account is answered alike and gets no mail; one that was taken meanwhile says so', async () => {
    const [{ cookie, email }, other] = [await test.signIn('customer'), await test.signIn('customer')]
    const wanted = inventAddress()
    const [taken, free] = [await change(cookie, other.email), await change(cookie, wanted)]
    expect([taken.status, await taken.json()]).toEqual([free.status, await free.json()])
    const link = await readLink(wanted)
    expect(test.mails.some(({ to }) => to === other.email)).toBe(false)
    await change(other.cookie, wanted)
    const first = await vi.waitFor(async () => {
      const links = test.mails.filter(({ to }) => to === wanted)
      expect(links).toHaveLength(2)
      return /(http\S+verify-email\S+)/.exec(links[1]?.text ?? '')?.[1] ?? ''
    })
    await open(first, other.cookie)
    expect((await open(link, cookie)).headers.get('location')).toBe('/shop/confirm-address?error=TAKEN')
    expect(await who(cookie)).toMatchObject({ email })
    expect(await who(other.cookie)).toMatchObject({ email: wanted })
  })

  it('takes the place of one that was never confirmed; asking for the same sends the mail again', async () => {
    const claimed = inventAddress()
    const body = { name: 'Nia', email: claimed, password: PASSWORD }
    const cookie = cookiesOf(await postAuth(test.url, 'sign-up/email', body))
    expect(await who(cookie)).toMatchObject({ email: claimed, isEmailConfirmed: false })
    await readLink(claimed)
    test.mails.length = 0
    expect((await change(cookie, claimed)).status).toBe(200)
    await open(await readLink(claimed), cookie)
    expect(await who(cookie)).toMatchObject({ email: claimed, isEmailConfirmed: true })
    const [row] = await test.database.sql`select email, claimed_email from "user" where email = ${claimed}`
    expect(row).toEqual({ email: claimed, claimed_email: null })
  })
})

function signInWrongly(email: string) {
  return postAuth(test.url, 'sign-in/email', { email, password: 'not my password' })
}

describe('a name', () => {
  const EDIT = `mutation($i: EditProfileInput!) { editProfile(input: $i) {
    __typename ... on ProfileEdited { name } ... on Problem { code } } }`

  it('is changed from the next request on, once for a key, and no deed keeps it', async () => {
    const { cookie } = await test.signIn('staff')
    const edit = async (i: { key: string; name: string }) =>
      (await test.send(EDIT, { headers: { cookie }, variables: { i } })).data?.editProfile
    const done = { __typename: 'ProfileEdited', name: 'Kestrel Ward' }
    expect(await edit({ key: 'name', name: '  Kestrel Ward ' })).toEqual(done)
    expect(await edit({ key: 'name', name: 'Kestrel Ward' })).toEqual(done)
    expect(await edit({ key: 'name', name: 'Another' })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await edit({ key: 'blank', name: '  ' })).toMatchObject({ code: 'INVALID_INPUT' })
    const { data } = await test.send('{ viewer { name } }', { headers: { cookie } })
    expect(data).toEqual({ viewer: { name: 'Kestrel Ward' } })
    expect(await test.database.sql`select 1 from deed d where d::text like '%Kestrel%'`).toHaveLength(0)
  })
})
