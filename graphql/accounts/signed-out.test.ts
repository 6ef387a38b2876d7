import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, postAuth, type ServiceTest } from '@/graphql/testing/create-service-test'
import { WAYS } from '@/graphql/testing/ways'

const DAY_MS = 86_400_000
const WHO = '{ viewer { id isGuest } }'
const ADD = `mutation ($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }`
const STOCK = `subscription ($l: ID!, $s: [ID!]!) { stockLevelChanged(locationId: $l, skuIds: $s) { isSnapshot } }`

type Message = { type: string; payload?: unknown }

describe.each(WAYS)('a page of somebody who was signed out, by the %s of a document,', (way) => {
  let test: ServiceTest
  beforeAll(async () => {
    test = await createServiceTest({ way })
  })
  afterAll(() => test.close())

  const nameOf = ({ userId }: { userId: string }) => encodeId('Customer', userId)
  const line = (key: string) => ({
    input: {
      key,
      locationId: encodeId('Location', test.world.store.id),
      skuId: encodeId('Sku', test.world.skus[0]?.id ?? ''),
      quantity: 1,
    },
  })

  it('is told so, a query and a command alike, and nothing is done', async () => {
    const one = await test.signIn('customer')
    const headers = { cookie: one.cookie, 'onshelf-viewer': nameOf(one) }
    expect((await test.send(WHO, { headers })).data?.viewer).toEqual({ id: nameOf(one), isGuest: false })
    await postAuth(test.url, 'sign-out', {}, { cookie: one.cookie })
    for (const [document, variables] of [
      [WHO, {}],
      [ADD, line('signed out')],
    ] as const) {
      const { status, errors, data, headers: told } = await test.send(document, { headers, variables })
      expect([status, data, errors[0]?.extensions.code]).toEqual([401, null, 'UNAUTHENTICATED'])
      expect(errors[0]?.message).toMatch(/^You were signed out\./)
      expect(told.getSetCookie()).toEqual([])
    }
    expect(await test.database.sql`select 1 from cart_command where key = 'signed out'`).toHaveLength(0)
  })

  it('does nothing as whoever has signed in to the same browser since', async () => {
    const [one, other] = [await test.signIn('customer'), await test.signIn('customer')]
    const headers = { cookie: other.cookie, 'onshelf-viewer': nameOf(one) }
    const { status, errors } = await test.send(ADD, { headers, variables: line('of another') })
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(errors[0]?.message).toMatch(/^Somebody else has signed in here\./)
    const own = { cookie: other.cookie, 'onshelf-viewer': nameOf(other) }
    const sent = await test.send(ADD, { headers: own, variables: line('of another') })
    expect(sent.data?.setCartLine).toEqual({ __typename: 'CartChanged' })
  })

  it('gets no socket, neither by a header nor by the greeting', async () => {
    const [one, other] = [await test.signIn('customer'), await test.signIn('customer')]
    const connect = async (headers: Record<string, string>, payload?: object) => {
      const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers,
      })
      await once(socket, 'open')
      socket.send(JSON.stringify({ type: 'connection_init', payload }))
      return socket
    }
    const byHeader = { cookie: other.cookie, 'onshelf-viewer': nameOf(one) }
    for (const [headers, payload] of [
      [{ cookie: other.cookie }, { 'onshelf-viewer': nameOf(one) }],
      [byHeader, undefined],
      [{}, { 'Onshelf-Viewer': nameOf(one) }],
    ] as [Record<string, string>, object?][]) {
      expect((await once(await connect(headers, payload), 'close'))[0]).toBe(4403)
    }
    const own = await connect({ cookie: one.cookie }, { 'onshelf-viewer': nameOf(one) })
    expect(JSON.parse(String((await once(own, 'message'))[0]))).toEqual({ type: 'connection_ack' })
    own.terminate()
  })
})

describe('an open socket', () => {
  let test: ServiceTest
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    test = await createServiceTest()
  })
  afterAll(async () => {
    vi.useRealTimers()
    await test.close()
  })

  /** A greeted socket and what it is told from then on. */
  async function open(cookie: string) {
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    })
    const told: Message[] = []
    socket.on('message', (message) => told.push(JSON.parse(String(message))))
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'connection_init' }))
    await expect.poll(() => told.length).toBe(1)
    return { socket, told }
  }

  async function later(days: number, look: () => Promise<void>) {
    const { now } = test.clock
    test.clock.now = new Date(now.getTime() + days * DAY_MS)
    await look().finally(() => {
      test.clock.now = now
    })
  }

  it('is closed with 4403 once its session’s time is over, also where nothing happens on it', async () => {
    const { cookie } = await test.signIn('customer')
    const { socket } = await open(cookie)
    const closed = once(socket, 'close')
    await later(31, async () => {
      vi.advanceTimersByTime(15_000)
      expect((await closed)[0]).toBe(4403)
    })
  })

  it('tells each of its streams that they were signed out, and ends it', async () => {
    const { cookie } = await test.signIn('customer')
    const { socket, told } = await open(cookie)
    const { store, skus } = test.world
    const [sku] = skus
    if (!sku) throw new Error('The world has no item.')
    const variables = { l: encodeId('Location', store.id), s: [encodeId('Sku', sku.id)] }
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: STOCK, variables } }))
    await expect.poll(() => told.length).toBe(2)
    await later(31, async () => {
      await test.engine.submit({
        locationId: store.id,
        caller: 'system',
        key: null,
        kind: 'test',
        content: null,
        commands: [
          {
            kind: 'adjust',
            skuId: sku.id,
            bucket: 'onHand',
            change: 1,
            reason: 'received',
            onShortfall: 'refuse',
          },
        ],
      })
      await expect.poll(() => told.length).toBe(4)
    })
    expect(told[2]?.payload).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(told[3]).toMatchObject({ type: 'complete', id: '1' })
    socket.terminate()
  })

  it('hears that what its viewer may do was changed, and goes on', async () => {
    const operator = await test.signIn('operator')
    const one = await test.signIn('staff')
    const other = await test.signIn('staff')
    const [mine, theirs] = [await open(one.cookie), await open(other.cookie)]
    const { data } = await test.send('{ viewer { memberships { id } } }', { headers: { cookie: one.cookie } })
    const input = { key: 'down', membershipId: Object(data?.viewer).memberships[0].id, role: 'VIEWER' }
    await test.send('mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }', {
      headers: { cookie: operator.cookie },
      variables: { input },
    })
    await expect.poll(() => mine.told[1]).toEqual({ type: 'ping', payload: { viewer: 'changed' } })
    expect(mine.socket.readyState).toBe(WebSocket.OPEN)
    expect(theirs.told).toHaveLength(1)
    mine.socket.terminate()
    theirs.socket.terminate()
  })
})
