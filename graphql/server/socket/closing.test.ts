import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let opened: WebSocket[]
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())
beforeEach(() => {
  opened = []
  test.logged.length = 0
})
afterEach(() => {
  for (const socket of opened) socket.terminate()
})

const errorsOfLog = () => test.logged.filter(({ level }) => Number(level) >= 50)

async function open(headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers,
  })
  opened.push(socket)
  await once(socket, 'open')
  return socket
}

async function openAndGreet(payload?: Record<string, unknown>, headers?: Record<string, string>) {
  const socket = await open(headers)
  socket.send(JSON.stringify({ type: 'connection_init', payload }))
  return socket
}

const codeOf = async (socket: WebSocket): Promise<number> => Number((await once(socket, 'close'))[0])
const nextMessage = async (socket: WebSocket): Promise<unknown> =>
  JSON.parse(String((await once(socket, 'message'))[0]))

describe('a socket is closed, and the log has no error of it,', () => {
  it.each<[string, string]>([
    ['an acknowledgement', '{"type":"connection_ack"}'],
    ['an answer', '{"type":"next","id":"1","payload":{"data":null}}'],
    ['an error', '{"type":"error","id":"1","payload":[{"message":"x"}]}'],
    ['a type that does not exist', '{"type":"constructor"}'],
    ['no type', '{}'],
    ['no object', '[]'],
    ['no JSON', '{'],
    ['nothing', ''],
    ['a subscription without a query', '{"type":"subscribe","id":"1","payload":{}}'],
    ['a subscription without an id', '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
    ['JSON as deep as it is long', '['.repeat(60_000)],
  ])('with 4400 where a client sends %s', async (_what, message) => {
    for (const isGreeted of [true, false]) {
      const socket = isGreeted ? await openAndGreet() : await open()
      socket.send(message)
      expect(await codeOf(socket)).toBe(4400)
    }
    expect(errorsOfLog()).toEqual([])
  })

  it('with the protocol’s own codes where a client is out of turn otherwise', async () => {
    const early = await open()
    early.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { x }"}}')
    expect(await codeOf(early)).toBe(4401)
    const twice = await openAndGreet()
    twice.send('{"type":"connection_init"}')
    expect(await codeOf(twice)).toBe(4429)
    expect(errorsOfLog()).toEqual([])
  })

  it('where a client goes in the middle of a message or of its greeting', async () => {
    const socket = connect(Number(new URL(test.url).port), '127.0.0.1')
    socket.write(
      'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    )
    await once(socket, 'data')
    socket.write(Buffer.from([0x81, 0xfe, 0x10, 0x00, 1, 2]))
    socket.resetAndDestroy()
    const greeted = await openAndGreet()
    greeted.terminate()
    await expect.poll(() => test.service.countSockets()).toBe(0)
    expect(errorsOfLog()).toEqual([])
  })
})

describe('a database that is away', () => {
  /** Statements wait for the sessions, and their connections are ended meanwhile. */
  async function endWhoWaits<T>(ask: () => Promise<T>): Promise<T> {
    const { sql } = test.database
    return (await sql.begin(async (other) => {
      await other`lock table session in access exclusive mode`
      const asked = ask()
      const end = () => sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      await expect.poll(async () => (await end()).count).toBeGreaterThan(0)
      return asked
    })) as T
  }

  it('closes a socket of which it is not known whose it is with 1013: try again later', async () => {
    const { cookie } = await test.signIn('customer')
    const code = await endWhoWaits(async () => codeOf(await openAndGreet(undefined, { cookie })))
    expect(code).toBe(1013)
    expect(errorsOfLog()).toEqual([])
  })
})

describe('the name of a socket’s parameter', () => {
  it.each(['authorization', 'Authorization', 'AUTHORIZATION', 'aUTHORIZATION'])(
    'is read as %s',
    async (name) => {
      const socket = await openAndGreet({ [name]: 'Bearer onshelf_no' })
      // A parameter that was not read would have left a guest.
      expect(await codeOf(socket)).toBe(4403)
      const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
      const created = await test.send(
        `mutation { createApiKey(input: { name: "${name}" }) { ... on ApiKeyCreated { secret } } }`,
        { headers: { cookie } },
      )
      const { secret } = Object(created.data?.createApiKey)
      const known = await openAndGreet({ [name]: `Bearer ${secret}` })
      expect(await nextMessage(known)).toEqual({ type: 'connection_ack' })
    },
  )

  it.each([7, true, ['Bearer'], {}])('is no way to go on as a guest: %j', async (authorization) => {
    expect(await codeOf(await openAndGreet({ authorization }))).toBe(4403)
  })
})
