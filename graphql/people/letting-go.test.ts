import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
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

type Headers = Record<string, string>
const ROLE = '{ viewer { role isGuest memberships { id } } }'

async function membershipOf(headers: Headers): Promise<string> {
  const { data } = await test.send(ROLE, { headers })
  return Object(data?.viewer).memberships[0].id
}

async function openSocket(headers: Headers): Promise<WebSocket> {
  const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers,
  })
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init' }))
  await once(socket, 'message')
  return socket
}

const send = (headers: Headers, field: string, input: object) =>
  test.send(
    `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename } }`,
    { headers, variables: { input } },
  )

it('whoever is let go is signed out everywhere within the moment: sessions, API keys and open sockets', async () => {
  const owner = { cookie: (await test.signIn('operator')).cookie }
  const one = await test.signIn('staff')
  const cookie = { cookie: one.cookie }
  const made = await test.send(
    'mutation { createApiKey(input: { name: "till" }) { ... on ApiKeyCreated { secret } } }',
    { headers: cookie },
  )
  const key = { authorization: `Bearer ${Object(made.data?.createApiKey).secret}` }
  const membershipId = await membershipOf(cookie)
  const sockets = [await openSocket(cookie), await openSocket(key)]
  const stranger = await openSocket({ cookie: (await test.signIn('staff')).cookie })
  const closed = Promise.all(sockets.map((socket) => once(socket, 'close')))

  const input = { key: 'go', membershipId }
  expect((await send(owner, 'deactivateMember', input)).data).toEqual({
    deactivateMember: { __typename: 'MemberDeactivated' },
  })
  expect((await closed).map(([code]) => code)).toEqual([4403, 4403])
  expect((await test.send(ROLE, { headers: cookie })).data?.viewer).toMatchObject({ isGuest: true })
  expect((await test.send(ROLE, { headers: key })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect(stranger.readyState).toBe(WebSocket.OPEN)
  stranger.terminate()
})

it('a late retry ends what there was at the time, and nothing that began since', async () => {
  const owner = { cookie: (await test.signIn('operator')).cookie }
  const { cookie, email, userId } = await test.signIn('staff')
  const membershipId = await membershipOf({ cookie })
  const input = { key: 'late', membershipId }
  await send(owner, 'deactivateMember', input)
  await test.database.sql`insert into session (id, user_id, token, expires_at, created_at, updated_at)
    values (gen_random_uuid(), ${userId}, 'left by a crash', now() + interval '1 day', now() - interval '1 hour', now())`
  const later = await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })
  const again = { cookie: cookiesOf(later) }
  expect((await send(owner, 'deactivateMember', input)).data).toEqual({
    deactivateMember: { __typename: 'MemberDeactivated' },
  })
  expect((await test.send(ROLE, { headers: again })).data?.viewer).toMatchObject({
    isGuest: false,
    role: 'CUSTOMER',
  })
  expect(await test.database.sql`select token from session where token = 'left by a crash'`).toHaveLength(0)
})

it('a change of role holds from the next request on, and closes nothing', async () => {
  const operator = { cookie: (await test.signIn('operator')).cookie }
  const cookie = { cookie: (await test.signIn('staff')).cookie }
  const membershipId = await membershipOf(cookie)
  const socket = await openSocket(cookie)
  await send(operator, 'changeMember', { key: 'down', membershipId, role: 'PICKER' })
  const summary = `{ stockSummary(locationId: "${encodeId('Location', test.world.store.id)}") { listed } }`
  expect((await test.send(ROLE, { headers: cookie })).data?.viewer).toMatchObject({ role: 'SHOPPER' })
  expect((await test.send(summary, { headers: cookie })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  expect(socket.readyState).toBe(WebSocket.OPEN)
  socket.terminate()
})

it('the sockets of a session that is signed out of close, and those of the same person elsewhere do not', async () => {
  const here = await test.signIn('customer')
  const elsewhere = await test.signIn('customer')
  const [mine, other] = [
    await openSocket({ cookie: here.cookie }),
    await openSocket({ cookie: elsewhere.cookie }),
  ]
  const closed = once(mine, 'close')
  await postAuth(test.url, 'sign-out', {}, { cookie: here.cookie })
  expect((await closed)[0]).toBe(4403)
  expect(other.readyState).toBe(WebSocket.OPEN)
  other.terminate()
})
