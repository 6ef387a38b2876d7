import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  cookiesOf,
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

/** How often a password was hashed, to make a hash or to compare with one: it is what takes time. */
const hashed = vi.hoisted(() => ({ count: 0 }))
vi.mock('@/db/accounts/hash-password', async (load) => {
  const real = await load<typeof import('@/db/accounts/hash-password')>()
  const counting =
    <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
    (...args: Args): Result => {
      hashed.count += 1
      return run(...args)
    }
  return { hashPassword: counting(real.hashPassword), verifyPassword: counting(real.verifyPassword) }
})

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())
beforeEach(() => {
  test.mails.length = 0
})

const KNOWN = 'known@test.example'
const OTHER_PASSWORD = 'something else entirely'
const WHO = '{ viewer { email isGuest } }'

/** What somebody can see of an answer, and what was done for it. */
async function observe(path: string, body: Record<string, unknown>, expectedMails: number) {
  test.statements.length = 0
  hashed.count = 0
  const response = await postAuth(test.url, path, body)
  const answer = (await response.json()) as Record<string, unknown>
  const hashes = hashed.count
  await vi.waitFor(() => expect(test.mails).toHaveLength(expectedMails))
  return {
    hashes,
    response,
    seen: { status: response.status, fields: shapeOf(answer), headers: [...response.headers.keys()] },
  }
}

const shapeOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null
    ? Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, shapeOf(value)]))
    : typeof answer

const signUp = (email: string, password = PASSWORD) =>
  observe('sign-up/email', { name: 'Somebody', email, password }, 1)

async function confirmByMail(): Promise<Response> {
  const [, link] = /(http\S+verify-email\S+)/.exec(test.mails.at(-1)?.text ?? '') ?? []
  return fetch(link ?? '', { redirect: 'manual' })
}

async function whoIs(response: Response) {
  return (await test.send(WHO, { headers: { cookie: cookiesOf(response) } })).data?.viewer
}

describe('whether an address has an account', () => {
  beforeAll(async () => {
    await signUp(KNOWN)
    const confirmed = await confirmByMail()
    expect(confirmed.headers.get('location')).toBe('/shop/confirm-address')
  })

  it('is not told by signing up: the answer and the work are the same, the mail differs', async () => {
    const known = await signUp(KNOWN, OTHER_PASSWORD)
    expect(test.mails.at(-1)).toMatchObject({ to: KNOWN, subject: 'You have an account already' })
    test.mails.length = 0
    const unknown = await signUp('nobody.yet@test.example', OTHER_PASSWORD)
    expect(test.mails.at(-1)).toMatchObject({
      to: 'nobody.yet@test.example',
      subject: 'Confirm your e-mail address',
    })
    expect(known.seen).toEqual(unknown.seen)
    expect(known.hashes).toBe(unknown.hashes)
    expect(await whoIs(known.response)).toEqual({ email: KNOWN, isGuest: false })
    expect(await whoIs(unknown.response)).toEqual({ email: 'nobody.yet@test.example', isGuest: false })
  })

  it('is not told by signing in afterwards: both get what they made', async () => {
    for (const email of [KNOWN, 'nobody.yet@test.example']) {
      const { seen, response } = await observe('sign-in/email', { email, password: OTHER_PASSWORD }, 0)
      expect(seen.status).toBe(200)
      expect(await whoIs(response)).toEqual({ email, isGuest: false })
    }
    const owner = await observe('sign-in/email', { email: KNOWN, password: PASSWORD }, 0)
    expect(await whoIs(owner.response)).toEqual({ email: KNOWN, isGuest: false })
  })

  it('is not told by a wrong password', async () => {
    const tries = []
    for (const email of [KNOWN, 'nobody.yet@test.example', 'nobody.at.all@test.example']) {
      tries.push(await observe('sign-in/email', { email, password: 'wrong password' }, 0))
    }
    expect(tries.map(({ seen }) => seen.status)).toEqual([401, 401, 401])
    expect(new Set(tries.map(({ hashes }) => hashes))).toEqual(new Set([2]))
    expect(new Set(tries.map(({ seen }) => JSON.stringify(seen))).size).toBe(1)
  })

  it('is not told by asking for a new password', async () => {
    const unknown = await observe('request-password-reset', { email: 'nobody.at.all@test.example' }, 0)
    const known = await observe('request-password-reset', { email: KNOWN }, 1)
    expect(known.seen).toEqual(unknown.seen)
    expect(known.seen.status).toBe(200)
  })
})

describe('an address', () => {
  it('belongs to whoever confirms it first, and claims of others stay claims', async () => {
    const email = 'wanted@test.example'
    const thief = await signUp(email, 'password of a thief')
    const thiefsMail = test.mails.pop()
    const owner = await signUp(email, PASSWORD)
    await confirmByMail()
    const [, late] = /(http\S+verify-email\S+)/.exec(thiefsMail?.text ?? '') ?? []
    const tried = await fetch(late ?? '', { redirect: 'manual' })
    expect(tried.headers.get('location')).toBe('/shop/confirm-address?error=TAKEN')
    const rows = await test.database.db.query.user.findMany({ where: (row, { eq }) => eq(row.email, email) })
    expect(rows).toHaveLength(1)
    const signedIn = await observe('sign-in/email', { email, password: PASSWORD }, 1)
    expect(await whoIs(signedIn.response)).toEqual(await whoIs(owner.response))
    expect(thief.seen.status).toBe(200)
  })

  it('gets no more than five mails within an hour', async () => {
    const email = 'flooded@test.example'
    for (let at = 1; at <= 7; at++)
      await observe('sign-up/email', { name: 'A', email, password: PASSWORD }, Math.min(at, 5))
    expect(test.mails).toHaveLength(5)
  })
})

describe('a new password by mail', () => {
  it('replaces the old one once, and ends sessions and API keys', async () => {
    const { cookie, email } = await test.signIn('staff')
    const { data } = await test.send(
      'mutation { createApiKey(input: { name: "till" }) { ... on ApiKeyCreated { secret } } }',
      { headers: { cookie } },
    )
    const { secret } = (data?.createApiKey ?? {}) as { secret: string }
    await observe('request-password-reset', { email }, 1)
    const [, token] = /token=(\S+)/.exec(test.mails[0]?.text ?? '') ?? []
    const rows = await test.database.db.query.verification.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)

    const reset = () => postAuth(test.url, 'reset-password', { newPassword: OTHER_PASSWORD, token })
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(400)
    expect((await test.send(WHO, { headers: { cookie } })).data?.viewer).toMatchObject({ isGuest: true })
    expect((await test.send(WHO, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401)
    expect((await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })).status).toBe(401)
    expect((await postAuth(test.url, 'sign-in/email', { email, password: OTHER_PASSWORD })).status).toBe(200)
  })
})
