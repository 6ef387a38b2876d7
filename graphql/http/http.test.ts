import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServiceTest, postAuth, type ServiceTest } from '@/graphql/testing/create-service-test'
import type { SendOptions } from '@/graphql/testing/run-service'
import { WAYS } from '@/graphql/testing/ways'

describe.each(WAYS)('by %s:', (way) => {
  let test: ServiceTest
  beforeAll(async () => {
    test = await createServiceTest({ isProduction: true, isDemo: false, way })
  })
  afterAll(() => test.close())

  describe('a request over HTTP', () => {
    it('is answered without a statement where it asks for nothing', async () => {
      await test.send('{ __typename }')
      test.statements.length = 0
      const { status, data } = await test.send('{ __typename }')
      expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } })
      expect(test.statements).toEqual([])
    })

    it('is refused with a clear error where its body is too large', async () => {
      const { status, errors } = await test.send(`{ __typename } # ${'x'.repeat(1_100_000)}`)
      expect(status).toBe(413)
      expect(errors[0]).toMatchObject({ extensions: { code: 'BODY_TOO_LARGE' } })
    })

    it('is refused where a body that did not say its length grows too large', async () => {
      const chunk = new TextEncoder().encode('x'.repeat(100_000))
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent++ < 12) controller.enqueue(chunk)
          else controller.close()
        },
      })
      const response = await fetch(`${test.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit)
      expect(response.status).toBe(413)
    })

    it.each<[string, SendOptions & { query?: string }, number, string]>([
      ['not JSON', { body: '{' }, 400, 'BAD_REQUEST'],
      ['no object', { body: '[]' }, 400, 'BAD_REQUEST'],
      ['several operations at once', { body: '[{"query":"{ __typename }"}]' }, 400, 'BAD_REQUEST'],
      ['another media type', { headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['a form', { headers: { 'content-type': 'multipart/form-data' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['another method', { method: 'PUT' }, 405, 'BAD_REQUEST'],
      ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['a subscription', { query: 'subscription { orderChanged(id: "x") { id } }' }, 400, 'BAD_USER_INPUT'],
      [
        'a page over the cap',
        { query: '{ viewer { orders(first: 101) { edges { cursor } } } }' },
        400,
        'BAD_USER_INPUT',
      ],
      ['no API key', { headers: { authorization: 'Bearer onshelf_wrong' } }, 401, 'UNAUTHENTICATED'],
      ['no bearer', { headers: { authorization: 'Basic YTpi' } }, 401, 'UNAUTHENTICATED'],
      ['a half operation', { query: '{ viewer {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ])('is refused where it is %s', async (_what, request, status, code) => {
      const { query = '{ __typename }', ...options } = request
      const answer = await test.send(query, options)
      expect(answer.status).toBe(status)
      expect(answer.errors[0]?.extensions.code).toBe(code)
      expect(JSON.stringify(answer.errors)).not.toContain('stacktrace')
    })

    it('is refused as a simple GET, which a foreign page could make a browser send', async () => {
      const response = await fetch(`${test.url}/graphql?query={__typename}`)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('CSRF')
      const prepared = await fetch(`${test.url}/graphql?query={__typename}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      })
      expect(await prepared.json()).toEqual({ data: { __typename: 'Query' } })
    })

    it('uses a session from a page of the shop alone', async () => {
      const { cookie } = await test.signIn('customer')
      const ask = async (headers: Record<string, string>) => {
        const { status, data } = await test.send('{ viewer { role } }', { headers })
        return data ?? status
      }
      expect(await ask({ cookie })).toEqual({ viewer: { role: 'CUSTOMER' } })
      expect(await ask({ cookie, origin: test.url })).toEqual({ viewer: { role: 'CUSTOMER' } })
      for (const origin of ['https://evil.example', `${test.url}.evil.example`, 'null', 'x']) {
        expect(await ask({ cookie, origin }), origin).toBe(403)
      }
      // It brings nothing that the page's own server could not bring.
      expect(await ask({ origin: 'https://evil.example' })).toEqual({ viewer: { role: null } })
    })

    it('cannot change anything as a GET', async () => {
      const query = encodeURIComponent('mutation { acknowledgeCart(input: { key: "get" }) { __typename } }')
      const response = await fetch(`${test.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      })
      expect(response.status).toBe(405)
    })

    it('learns nothing of the schema in production outside the demo', async () => {
      const { errors } = await test.send('{ __schema { types { name } } }')
      expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
      const { errors: guessed } = await test.send('{ viewr { name } }')
      expect(guessed[0]?.message).not.toContain('viewer')
      expect((await fetch(`${test.url}/graphiql`)).status).toBe(404)
      expect((await test.send('{ demoAccounts { email } }')).data).toEqual({ demoAccounts: [] })
    })
  })

  describe('a bug', () => {
    it('reaches the client masked, with a number under which the log says more', async () => {
      const { cookie } = await test.signIn('customer')
      await test.send('{ viewer { name } }', { headers: { cookie } })
      await test.database.sql`alter table cart rename to cart_away`
      const { status, errors } = await test.send('{ cart { id } }', { headers: { cookie } })
      await test.database.sql`alter table cart_away rename to cart`
      expect(status).toBe(200)
      expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
      expect(JSON.stringify(errors)).not.toMatch(/cart_away|relation|select/)
      const { errorId } = errors[0]?.extensions ?? {}
      expect(test.logged.find((line) => line.errorId === errorId)).toMatchObject({
        level: 50,
        path: ['cart'],
      })
    })
  })

  describe('a database that is away for a moment', () => {
    /** What was asked for waits for the table, and its connection is ended meanwhile. */
    async function endWhoWaits<T>(table: string, ask: () => Promise<T>): Promise<T> {
      const { sql } = test.database
      return (await sql.begin(async (other) => {
        await other`lock table ${other(table)} in access exclusive mode`
        const asked = ask()
        const end = () => sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
        await expect.poll(async () => (await end()).count).toBeGreaterThan(0)
        return asked
      })) as T
    }

    it('is no bug: the client is told to send the same again', async () => {
      const { cookie } = await test.signIn('customer')
      await test.send('{ viewer { name } }', { headers: { cookie } })
      const before = test.logged.length
      const { status, errors } = await endWhoWaits('cart', () =>
        test.send('{ cart { id } }', { headers: { cookie } }),
      )
      expect(status).toBe(200)
      expect(errors).toMatchObject([{ path: ['cart'], extensions: { code: 'SERVICE_UNAVAILABLE' } }])
      expect(JSON.stringify(errors)).not.toMatch(/administrator|select|57P01/)
      expect(test.logged.slice(before)).toMatchObject([{ level: 40, path: ['cart'] }])
    })

    it('is no refusal either where it is not known who asks', async () => {
      const { cookie } = await test.signIn('customer')
      const { status, errors } = await endWhoWaits('session', () =>
        test.send('{ viewer { name } }', { headers: { cookie } }),
      )
      expect(status).toBe(503)
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }])
    })
  })

  describe('a guest', () => {
    it('is named by a signed cookie at the first change, not before', async () => {
      const looked = await test.send('{ cart { quantity } }')
      expect(looked.headers.getSetCookie()).toEqual([])
      const changed = await test.send(
        'mutation { setCartSubstitutionWish(input: { key: "never", wish: NEVER }) { __typename } }',
      )
      expect(changed.errors).toEqual([])
      const [setCookie] = changed.headers.getSetCookie()
      expect(setCookie).toMatch(/^onshelf\.guest=.*HttpOnly; SameSite=Lax$/)
      const cookie = setCookie?.split(';', 1)[0] ?? ''
      expect((await test.send('{ cart { substitutionWish } }', { headers: { cookie } })).data).toEqual({
        cart: { substitutionWish: 'NEVER' },
      })
      const forged = cookie.replace('=', '=0')
      expect(
        (await test.send('{ cart { substitutionWish } }', { headers: { cookie: forged } })).data,
      ).toEqual({
        cart: { substitutionWish: 'SIMILAR' },
      })
    })
  })

  describe('what a client does wrong', () => {
    it('is no error of the log: a body that is not sent to its end, an answer that is not waited for, a foreign origin', async () => {
      test.logged.length = 0
      const { hostname, port } = new URL(test.url)
      for (const path of ['/graphql', '/api/auth/sign-in/email']) {
        const socket = connect(Number(port), hostname)
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query`,
        )
        await sleep(50)
        socket.resetAndDestroy()
      }
      const leaving = new AbortController()
      const asked = fetch(`${test.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ retailers { id locations { id } } }' }),
        signal: leaving.signal,
      })
      leaving.abort()
      await expect(asked).rejects.toThrow()
      const { cookie } = await test.signIn('customer')
      const foreign = await postAuth(test.url, 'sign-out', {}, { cookie, origin: 'https://evil.example' })
      expect(foreign.status).toBe(403)
      await postAuth(test.url, 'sign-in/email', {
        email: 'nobody@test.example',
        password: 'wrong wrong wrong',
      })
      await sleep(100)
      expect(test.failed).toEqual([])
      expect(test.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
    })
  })
})
