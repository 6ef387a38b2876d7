import { hash } from 'node:crypto'
import { once } from 'node:events'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { registerDocument } from '@/db/documents/register-document'
import { newId } from '@/db/ids'
import { encodeId } from '@/graphql/base/opaque-id'
import { trustedDocuments } from '@/graphql/generated/trusted-documents'
import { SUBSCRIPTIONS_MAX } from '@/graphql/server/socket/create-socket-server'
import { createServiceTest, postAuth, type ServiceTest } from '@/graphql/testing/create-service-test'
import { nameByHash, WAYS, type Way } from '@/graphql/testing/ways'

let test: ServiceTest
let locationId: string
let skuIds: string[]
beforeAll(async () => {
  test = await createServiceTest()
  locationId = encodeId('Location', test.world.store.id)
  skuIds = test.world.skus.map(({ id }) => encodeId('Sku', id))
})
afterAll(() => test.close())

const STOCK = `subscription($l: ID!, $s: [ID!]!) {
  stockLevelChanged(locationId: $l, skuIds: $s) { isSnapshot stockLevels { version onHand availability { label } } }
}`
const ALERT = 'subscription($l: ID!) { stockAlert(locationId: $l) { isSnapshot } }'
const ORDER = 'subscription($id: ID!) { orderChanged(id: $id) { version } }'

interface Answer {
  data?: Record<string, unknown> | null
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
}

function connect({
  cookie,
  origin,
  authorization,
}: {
  cookie?: string
  origin?: string
  authorization?: string
} = {}) {
  const headers = { ...(cookie && { cookie }), ...(origin && { origin }) }
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers })
    }
  }
  return createClient({
    url: `${test.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    connectionParams: authorization ? { authorization } : undefined,
  })
}

/** Registered where it goes by hash, also what is not valid or no subscription: it has to be refused alike. */
async function write(way: Way, text: string) {
  if (way === 'text') return { query: text }
  const sha256 = hash('sha256', text)
  const { id: retailerId } = test.world.retailer
  await registerDocument(test.database.db, { retailerId, hash: sha256, text, at: new Date() })
  return { query: '', extensions: nameByHash(sha256) }
}

let way: Way

/** The first answer of a subscription, an error of its start included. */
async function firstAnswer(
  client: ReturnType<typeof connect>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  return firstOf(client, { ...(await write(way, query)), variables })
}

async function firstOf(
  client: ReturnType<typeof connect>,
  payload: Parameters<(typeof client)['iterate']>[0],
): Promise<Answer> {
  const events = client.iterate(payload)
  try {
    const { value } = await events.next()
    return value as Answer
  } catch (error) {
    if (Array.isArray(error)) return { errors: error as Answer['errors'] }
    throw error
  } finally {
    await events.return?.()
  }
}

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.code

describe.each(WAYS)('a socket, by the %s of a document,', (of) => {
  beforeAll(() => {
    way = of
  })

  it('shows a guest what a customer may know, and not the numbers', async () => {
    const answer = await firstAnswer(connect(), STOCK, { l: locationId, s: skuIds })
    expect(answer.data?.stockLevelChanged).toMatchObject({ isSnapshot: true })
    expect(JSON.stringify(answer)).toContain('"onHand":null')
  })

  it('carries the session of its cookie, or an API key', async () => {
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const answer = await firstAnswer(connect({ cookie, origin: test.url }), ALERT, { l: locationId })
    expect(answer.data).toEqual({ stockAlert: { isSnapshot: true } })

    const created = await test.send(
      'mutation { createApiKey(input: { name: "board" }) { ... on ApiKeyCreated { secret } } }',
      { headers: { cookie } },
    )
    const secret = Object(created.data?.createApiKey).secret as string
    const byKey = await firstAnswer(connect({ authorization: `Bearer ${secret}` }), ALERT, { l: locationId })
    expect(byKey.data).toEqual({ stockAlert: { isSnapshot: true } })
  })

  it('is refused to a page of another origin', async () => {
    const { cookie } = await test.signIn('staff')
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie, origin: 'https://evil.example' },
    })
    const [error] = (await once(socket, 'error')) as [Error]
    expect(error.message).toContain('403')
  })

  it('is refused to an API key that is none', async () => {
    await expect(
      firstAnswer(connect({ authorization: 'Bearer onshelf_no' }), ALERT, { l: locationId }),
    ).rejects.toMatchObject({ code: 4403 })
  })

  it('refuses what is not the viewer’s: by role, by place, by a malformed id', async () => {
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const theirs = encodeId('Location', test.world.rival.store.id)
    expect(codeOf(await firstAnswer(connect(), ALERT, { l: locationId }))).toBe('UNAUTHENTICATED')
    expect(codeOf(await firstAnswer(connect({ cookie }), ALERT, { l: theirs }))).toBe('NOT_FOUND')
    expect(codeOf(await firstAnswer(connect({ cookie }), ALERT, { l: 'x' }))).toBe('BAD_USER_INPUT')
  })

  it('carries subscriptions only, of the shape and size that HTTP takes', async () => {
    const refused = async (query: string, variables?: Record<string, unknown>) =>
      codeOf(await firstAnswer(connect(), query, variables))
    expect(await refused('{ viewer { name } }')).toBe('BAD_USER_INPUT')
    expect(await refused('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await refused('subscription {')).toBe('GRAPHQL_PARSE_FAILED')
    expect(await refused(STOCK, { l: locationId, s: Array(201).fill(skuIds[0]) })).toBe('BAD_USER_INPUT')
    expect(await refused(STOCK, { l: locationId, s: 7 })).toBe('BAD_USER_INPUT')
  })

  it('is closed where a message is too large', async () => {
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(70_000) } }))
    const [code] = (await once(socket, 'close')) as [number]
    expect(code).toBe(1009)
  })

  it('carries so many subscriptions and no more', async () => {
    const client = connect()
    const variables = { l: locationId, s: skuIds }
    const payload = { ...(await write(way, STOCK)), variables }
    const streams = Array.from({ length: SUBSCRIPTIONS_MAX }, () => client.iterate(payload))
    await Promise.all(streams.map((stream) => stream.next()))
    expect(codeOf(await firstAnswer(client, STOCK, variables))).toBe('BAD_USER_INPUT')
    await client.dispose()
  })

  it('ends what a person watched once they have signed out', async () => {
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const variables = { l: locationId, s: skuIds }
    const events = connect({ cookie }).iterate({ ...(await write(way, STOCK)), variables })
    const first = (await events.next()).value as Answer
    expect(JSON.stringify(first)).toContain('"onHand":20')
    await postAuth(test.url, 'sign-out', {}, { cookie })
    const next = events.next().then(
      () => 'an event',
      (closed: { code: number }) => closed.code,
    )
    await test.engine.submit({
      locationId: test.world.store.id,
      caller: 'system',
      key: null,
      kind: 'test',
      content: null,
      commands: [
        {
          kind: 'adjust',
          skuId: test.world.skus[0].id,
          bucket: 'onHand',
          change: 1,
          reason: 'received',
          onShortfall: 'refuse',
        },
      ],
    })
    expect(await next).toBe(4403)
  })
})

describe('a socket that is given a hash', () => {
  it('asks for the text of a document that nobody knows', async () => {
    const text = `${STOCK} # by hash`
    const payload = { query: '', extensions: nameByHash(hash('sha256', text)) }
    const ask = () => firstOf(connect(), { ...payload, variables: { l: locationId, s: skuIds } })
    expect(codeOf(await ask())).toBe('PERSISTED_QUERY_NOT_FOUND')
    await write('hash', text)
    expect((await ask()).data?.stockLevelChanged).toMatchObject({ isSnapshot: true })
  })

  it('answers every subscription of our own apps as it answers its text', async () => {
    const own = Object.entries(trustedDocuments).filter(([, text]) => /^subscription\b/m.test(text))
    expect(own.length).toBeGreaterThan(5)
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const variables = { locationId, skuIds, id: locationId, slug: 'store' }
    for (const [sha256, text] of own) {
      const byHash = { query: '', extensions: nameByHash(sha256), variables }
      const [hashed, texted] = [
        await firstOf(connect({ cookie }), byHash),
        await firstOf(connect({ cookie }), { query: text, variables }),
      ]
      expect(hashed, text).toEqual(texted)
    }
  })

  it('masks a bug, and logs it, as it does by text', async () => {
    const answers: Answer[] = []
    const id = encodeId('Order', test.world.store.id, newId())
    await test.database.sql`alter table "order" rename to order_away`
    test.logged.length = 0
    for (const one of WAYS) {
      const payload = { ...(await write(one, ORDER)), variables: { id } }
      answers.push(await firstOf(connect(), payload))
    }
    await test.database.sql`alter table order_away rename to "order"`
    expect(answers.map(codeOf)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR'])
    expect(JSON.stringify(answers)).not.toContain('relation')
    expect(test.logged.filter(({ level }) => level === 50)).toHaveLength(2)
  })
})
