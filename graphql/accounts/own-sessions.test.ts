import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { credentialCacheOf } from '@/db/accounts/credential-cache'
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

const WHO = '{ viewer { isGuest } }'
const LIST = '{ sessions { id device address createdAt lastUsedAt isCurrent } }'
const END = `mutation($i: EndSessionInput!) { endSession(input: $i) {
  __typename ... on SessionEnded { sessionId } ... on Problem { code } } }`
const END_OTHERS = `mutation($i: EndOtherSessionsInput!) { endOtherSessions(input: $i) {
  __typename ... on OtherSessionsEnded { ended } ... on Problem { code } } }`

interface Session {
  id: string
  device: string | null
  address: string | null
  createdAt: string
  lastUsedAt: string
  isCurrent: boolean
}

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0'

/** Somebody who has signed in here with Node and there with Firefox. */
async function signInTwice() {
  const { cookie: here, email } = await test.signIn('customer')
  const answer = await postAuth(
    test.url,
    'sign-in/email',
    { email, password: PASSWORD },
    { 'user-agent': FIREFOX, 'x-forwarded-for': '203.0.113.7' },
  )
  return { here, there: cookiesOf(answer) }
}

const list = async (cookie: string) =>
  ((await test.send(LIST, { headers: { cookie } })).data?.sessions ?? []) as Session[]
const isGuest = async (cookie: string) =>
  Object((await test.send(WHO, { headers: { cookie } })).data?.viewer).isGuest
const end = async (cookie: string, input: { key: string; sessionId: string }) =>
  (await test.send(END, { headers: { cookie }, variables: { i: input } })).data?.endSession

async function openSocket(cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie },
  })
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init' }))
  await once(socket, 'message')
  return socket
}

// Each signs several people in: hashes that take long on purpose.
describe('one’s sessions', { timeout: 90_000 }, () => {
  it('are told with device, address and times, this one among them, and never by their tokens', async () => {
    const { here, there } = await signInTwice()
    const sessions = await list(here)
    expect(sessions).toHaveLength(2)
    expect(sessions.find(({ isCurrent }) => isCurrent)).toMatchObject({ device: 'node' })
    expect(sessions.find(({ isCurrent }) => !isCurrent)).toMatchObject({
      device: 'Firefox on Windows',
      address: '203.0.113.7',
      createdAt: expect.any(String),
    })
    const elsewhere = await list(there)
    expect(elsewhere.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ device: 'Firefox on Windows' }])
    const rows = await test.database.sql<{ token: string }[]>`select token from session`
    for (const { token } of rows) expect(JSON.stringify(sessions)).not.toContain(token)
    for (const cookie of [here, there]) {
      const [, token = cookie] = /session_token=([^.;]+)/.exec(cookie) ?? []
      expect(JSON.stringify(sessions)).not.toContain(token)
    }
  })

  it('say when they were used last to within five minutes, and are written no more often', async () => {
    const { here } = await signInTwice()
    const { now } = test.clock
    const usedAt = async () => (await list(here)).find(({ isCurrent }) => isCurrent)?.lastUsedAt
    const first = await usedAt()
    test.clock.now = new Date(now.getTime() + 4 * 60_000)
    credentialCacheOf(test.database).clear()
    expect(await usedAt()).toBe(first)
    test.clock.now = new Date(now.getTime() + 3_600_000)
    credentialCacheOf(test.database).clear()
    expect(await usedAt()).toBe(test.clock.now.toISOString())
    test.clock.now = now
  })

  it('end elsewhere at once with their open sockets, once for a key, and the others go on', async () => {
    const { here, there } = await signInTwice()
    const [mine, theirs] = [await openSocket(here), await openSocket(there)]
    const closed = once(theirs, 'close')
    const sessionId = (await list(here)).find(({ isCurrent }) => !isCurrent)?.id ?? ''
    const ended = { __typename: 'SessionEnded', sessionId }
    expect(await end(here, { key: 'end', sessionId })).toEqual(ended)
    expect((await closed)[0]).toBe(4403)
    expect(await isGuest(there)).toBe(true)
    expect(await isGuest(here)).toBe(false)
    expect(mine.readyState).toBe(WebSocket.OPEN)
    mine.terminate()

    expect(await end(here, { key: 'end', sessionId })).toEqual(ended)
    expect(await end(here, { key: 'again', sessionId })).toMatchObject({ code: 'NOT_FOUND' })
    const another = (await list(here))[0]?.id ?? ''
    expect(await end(here, { key: 'end', sessionId: another })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await list(here)).toHaveLength(1)
  })

  it('end everywhere else in one go, and a retry ends none that were opened since', async () => {
    const { here, there } = await signInTwice()
    const theirs = await openSocket(there)
    const closed = once(theirs, 'close')
    const send = async () =>
      (await test.send(END_OTHERS, { headers: { cookie: here }, variables: { i: { key: 'all' } } })).data
        ?.endOtherSessions
    expect(await send()).toEqual({ __typename: 'OtherSessionsEnded', ended: 1 })
    expect((await closed)[0]).toBe(4403)
    expect(await isGuest(there)).toBe(true)
    const { email } = Object(
      (await test.send('{ viewer { email } }', { headers: { cookie: here } })).data?.viewer,
    )
    const later = cookiesOf(await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD }))
    expect(await send()).toEqual({ __typename: 'OtherSessionsEnded', ended: 1 })
    expect(await isGuest(later)).toBe(false)
  })

  it('of somebody else are found by nobody', async () => {
    const { here } = await signInTwice()
    const { cookie: stranger } = await test.signIn('operator')
    const sessionId = (await list(here))[0]?.id ?? ''
    expect(await end(stranger, { key: 'foreign', sessionId })).toMatchObject({ code: 'NOT_FOUND' })
    const node = await test.send('query($id: ID!) { node(id: $id) { id } }', {
      headers: { cookie: stranger },
      variables: { id: sessionId },
    })
    expect(node.data).toEqual({ node: null })
    expect(await list(here)).toHaveLength(2)
  })

  it('that are over are not told any more', async () => {
    const { here } = await signInTwice()
    const { now } = test.clock
    await test.database
      .sql`update session set expires_at = now() + interval '1 hour' where ip_address = '203.0.113.7'`
    test.clock.now = new Date(now.getTime() + 2 * 3_600_000)
    expect(await list(here)).toMatchObject([{ isCurrent: true }])
    test.clock.now = now
  })

  it('are no business of a program', async () => {
    const { cookie } = await test.signIn('staff')
    const made = await test.send(
      'mutation { createApiKey(input: { name: "till" }) { ... on ApiKeyCreated { secret } } }',
      { headers: { cookie } },
    )
    const headers = { authorization: `Bearer ${Object(made.data?.createApiKey).secret}` }
    expect((await test.send(LIST, { headers })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
