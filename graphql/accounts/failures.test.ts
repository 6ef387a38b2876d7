import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'
import {
  cookiesOf,
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

let proxy: DatabaseProxy
let test: ServiceTest
let port: number
beforeAll(async () => {
  proxy = await openDatabaseProxy()
  test = await createServiceTest({ proxy })
  port = proxy.targetPort()
})
afterAll(async () => {
  await test.close()
  proxy.close()
})

const WHO = '{ viewer { isGuest } }'
const atLevel = (from: number) => test.logged.filter(({ level }) => Number(level) >= from)

describe('an account request', () => {
  it('says so where the database is away, and logs no bug', async () => {
    test.logged.length = 0
    await proxy.pointTo(null)
    proxy.resetAll()
    const body = { name: 'A', email: 'a@test.example', password: PASSWORD }
    const response = await postAuth(test.url, 'sign-up/email', body)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringMatching(/moment/),
    })
    expect(atLevel(50)).toEqual([])
    await proxy.pointTo(port)
    expect((await postAuth(test.url, 'sign-up/email', body)).status).toBe(200)
  })

  it('that meets a bug says a number, under which the log says what', async () => {
    test.logged.length = 0
    await test.database.sql`alter table "user" add constraint planted check (false) not valid`
    const body = { name: 'A', email: 'b@test.example', password: PASSWORD }
    const response = await postAuth(test.url, 'sign-up/email', body)
    await test.database.sql`alter table "user" drop constraint planted`
    expect(response.status).toBe(500)
    const { errorId } = (await response.json()) as { errorId: string }
    expect(atLevel(50)).toMatchObject([{ errorId, err: { cause: { constraint_name: 'planted' } } }])
  })

  it.each([
    ['from a page of another origin', 'sign-in/email', { origin: 'https://evil.example', cookie: 'a=b' }],
    ['without a password', 'sign-in/email', {}],
    ['for an address that is none', 'sign-up/email', {}],
    ['with a token that is none', 'reset-password', {}],
  ])('%s is the client’s mistake, and no line of the log', async (_what, path, headers) => {
    test.logged.length = 0
    const response = await postAuth(
      test.url,
      path,
      { name: 'A', email: 'none', newPassword: PASSWORD },
      headers,
    )
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(atLevel(40)).toEqual([])
  })

  it('that breaks off in the middle is no line of the log', async () => {
    test.logged.length = 0
    const { port: webPort } = new URL(test.url)
    const socket = connect(Number(webPort), '127.0.0.1')
    await once(socket, 'connect')
    socket.write('POST /api/auth/sign-in/email HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"email":')
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.resetAndDestroy()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(atLevel(40)).toEqual([])
  })
})

describe('a session', () => {
  it('is kept as a hash, with which nobody can sign in', async () => {
    const { cookie } = await test.signIn('customer')
    const token = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)).split('.')[0] ?? ''
    const rows = await test.database.db.query.session.findMany()
    expect(token.length).toBeGreaterThan(20)
    expect(JSON.stringify(rows)).not.toContain(token)
    const stolen = cookie.replace(token, encodeURIComponent(rows.at(-1)?.token ?? ''))
    expect((await test.send(WHO, { headers: { cookie: stolen } })).data?.viewer).toEqual({ isGuest: true })
  })

  it('and every API key end where the password is changed; the one that changed it goes on', async () => {
    const { cookie, email } = await test.signIn('staff')
    const elsewhere = cookiesOf(await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD }))
    const made = await test.send(
      'mutation { createApiKey(input: { name: "till" }) { ... on ApiKeyCreated { secret } } }',
      { headers: { cookie } },
    )
    const { secret } = (made.data?.createApiKey ?? {}) as { secret: string }
    const headers = { authorization: `Bearer ${secret}` }
    expect((await test.send(WHO, { headers })).status).toBe(200)
    const wrong = await postAuth(
      test.url,
      'change-password',
      { currentPassword: 'wrong password', newPassword: 'a new password' },
      { cookie },
    )
    expect(wrong.status).toBe(400)
    expect((await test.send(WHO, { headers })).status).toBe(200)

    const changed = await postAuth(
      test.url,
      'change-password',
      { currentPassword: PASSWORD, newPassword: 'a new password' },
      { cookie },
    )
    expect(changed.status).toBe(200)
    await vi.waitFor(async () => expect((await test.send(WHO, { headers })).status).toBe(401))
    expect((await test.send(WHO, { headers: { cookie: elsewhere } })).data?.viewer).toEqual({ isGuest: true })
    const fresh = { cookie: cookiesOf(changed) }
    expect((await test.send(WHO, { headers: fresh })).data?.viewer).toEqual({ isGuest: false })
  })
})
