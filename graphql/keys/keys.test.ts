import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let manager: Headers
beforeAll(async () => {
  test = await createServiceTest()
  manager = { cookie: (await test.signIn('staff')).cookie }
})
afterAll(() => test.close())

type Headers = Record<string, string>
const KEY = 'id name prefix scopes state createdBy lastUsedAt expiresAt revokedAt locations { slug }'
const selections = {
  createRetailerApiKey: `... on RetailerApiKeyCreated { secret apiKey { ${KEY} } }`,
  rotateRetailerApiKey: `... on RetailerApiKeyRotated { secret apiKey { ${KEY} } replaced { ${KEY} } }`,
  revokeRetailerApiKey: `... on RetailerApiKeyRevoked { apiKey { ${KEY} } }`,
  adjustStock: '... on StockChanged { changes { version } }',
  setListing: '... on ListingChanged { listing { isListed } }',
}

interface Made {
  __typename: string
  code?: string
  secret: string
  apiKey: { id: string; name: string; prefix: string; state: string; expiresAt: string | null }
  replaced: { id: string; state: string; expiresAt: string | null }
}

let keys = 0
async function send(headers: Headers, field: keyof typeof selections, input: object): Promise<Made> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${selections[field]} ... on Problem { code } } }`
  const variables = { input: { key: `k${keys++}`, ...input } }
  const { data, errors } = await test.send(document, { headers, variables })
  return (data?.[field] ?? { code: errors[0]?.extensions.code }) as Made
}

const retailerId = () => encodeId('Retailer', test.world.retailer.id)
const make = (more: object = {}) =>
  send(manager, 'createRetailerApiKey', {
    retailerId: retailerId(),
    name: 'Till',
    scopes: ['READ_STOCK'],
    ...more,
  })
const bearer = ({ secret }: Pick<Made, 'secret'>): Headers => ({ authorization: `Bearer ${secret}` })
const place = (which: 'store' | 'warehouse') => encodeId('Location', test.world[which].id)
const level = () => encodeId('StockLevel', test.world.store.id, test.world.skus[0].id)
const summary = (of: string) => `{ stockSummary(locationId: "${of}") { listed } }`
const codeOf = async (headers: Headers, document: string) =>
  (await test.send(document, { headers })).errors[0]?.extensions.code ?? null

async function later<T>(minutes: number, look: () => Promise<T>): Promise<T> {
  const { now } = test.clock
  test.clock.now = new Date(now.getTime() + minutes * 60_000)
  return look().finally(() => {
    test.clock.now = now
  })
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

describe('an API key of a retailer', () => {
  it('is shown to whoever made it and to their retry, kept as a hash, and listed without its secret', async () => {
    const input = { key: 'once', name: 'Scales', scopes: ['READ_STOCK', 'ORDERS'] }
    const [first, again] = [await make(input), await make(input)]
    expect(again).toEqual(first)
    expect(first.secret.startsWith(first.apiKey.prefix)).toBe(true)
    expect(await make({ ...input, name: 'Other' })).toMatchObject({ code: 'KEY_REUSED' })
    const rows = await test.database.db.query.apiKey.findMany()
    expect(JSON.stringify(rows)).not.toContain(first.secret)
    expect(JSON.stringify(test.logged)).not.toContain(first.secret)
    const list = `{ retailerApiKeys(retailerId: "${retailerId()}") { ${KEY} } }`
    const { data } = await test.send(list, { headers: manager })
    expect(data?.retailerApiKeys).toEqual([first.apiKey])
    expect(first.apiKey).toMatchObject({ state: 'WORKING', locations: null, createdBy: 'staff 1' })
  })

  it('speaks for the retailer and for nobody, without a statement once it was seen', async () => {
    const made = await make({ locationIds: [place('store')] })
    const who = '{ viewer { id role name email isGuest memberships { id } workplaces { slug viewerMay } } }'
    expect((await test.send(who, { headers: bearer(made) })).data?.viewer).toEqual({
      id: null,
      role: null,
      name: 'Till',
      email: null,
      isGuest: false,
      memberships: [],
      workplaces: [{ slug: 'store', viewerMay: ['READ_STOCK'] }],
    })
    test.statements.length = 0
    expect(await codeOf(bearer(made), '{ viewer { name } }')).toBeNull()
    expect(test.statements).toEqual([])
  })

  it('does what its scopes say, at its places, and the ledger names it', async () => {
    const [reader, changer, elsewhere] = [
      await make(),
      await make({ name: 'Robot', scopes: ['CHANGE_STOCK'] }),
      await make({ scopes: ['CHANGE_STOCK'], locationIds: [place('warehouse')] }),
    ]
    const change = { stockLevelId: level(), change: 1, reason: 'RECEIVED' }
    expect(await codeOf(bearer(reader), summary(place('store')))).toBeNull()
    expect(await send(bearer(reader), 'adjustStock', change)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await send(bearer(elsewhere), 'adjustStock', change)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await send(bearer(changer), 'adjustStock', change)).toMatchObject({ __typename: 'StockChanged' })
    const ledger = `{ stockLevel(id: "${level()}") { ledger(first: 1) { nodes { actor } } } }`
    const { data } = await test.send(ledger, { headers: bearer(reader) })
    expect(data?.stockLevel).toEqual({ ledger: { nodes: [{ actor: 'Robot' }] } })
  })

  it('buys nothing, leads nobody and makes no other key, whatever its scopes', async () => {
    const made = await make({ scopes: ['READ_STOCK', 'CHANGE_STOCK', 'ORDERS', 'CATALOGUE'] })
    for (const document of [
      '{ cart { id } }',
      'mutation { setCartSubstitutionWish(input: { key: "w", wish: NEVER }) { __typename } }',
      `{ members(retailerId: "${retailerId()}") { id } }`,
      `{ retailerApiKeys(retailerId: "${retailerId()}") { id } }`,
      '{ apiKeys { id } }',
      'mutation { registerDocument(input: { text: "{ __typename }" }) { __typename } }',
    ]) {
      expect([document, await codeOf(bearer(made), document)]).toEqual([document, 'FORBIDDEN'])
    }
  })

  it('names its program where it changes the catalogue', async () => {
    const made = await make({ name: 'Price feed', scopes: ['CATALOGUE'] })
    const [sku] = test.world.skus
    const input = {
      locationId: place('store'),
      skuId: encodeId('Sku', sku.id),
      expectedVersion: 1,
      isListed: false,
    }
    expect(await send(bearer(made), 'setListing', input)).toMatchObject({ __typename: 'ListingChanged' })
    const [deed] = await test.database.sql`
      select d.actor, k.name from deed d join api_key k on 'key:' || k.integration_id = d.actor
      where d.kind like 'listing_%' order by d.at desc, d.id desc limit 1`
    expect(deed).toMatchObject({ name: 'Price feed' })
  })

  it('ends by its time, also for those who remember it, and its sockets close', async () => {
    const made = await make({ expiresAt: new Date(test.clock.now.getTime() + 3_600_000).toISOString() })
    expect(await codeOf(bearer(made), '{ viewer { name } }')).toBeNull()
    await later(61, async () => {
      expect(await codeOf(bearer(made), '{ viewer { name } }')).toBe('UNAUTHENTICATED')
    })
    expect(await make({ expiresAt: test.clock.now.toISOString() })).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('is rotated: the old one works for the time of grace, and a retry finds what it did', async () => {
    const old = await make({ name: 'Rotated', scopes: ['CHANGE_STOCK'] })
    const change = { key: 'by the old', stockLevelId: level(), change: 1, reason: 'RECEIVED' }
    const done = await send(bearer(old), 'adjustStock', change)
    const input = { key: 'rotate', apiKeyId: old.apiKey.id, graceMinutes: 60 }
    const rotated = await send(manager, 'rotateRetailerApiKey', input)
    expect(await send(manager, 'rotateRetailerApiKey', input)).toEqual(rotated)
    expect(rotated).toMatchObject({
      apiKey: { name: 'Rotated', state: 'WORKING' },
      replaced: { state: 'WORKING' },
    })
    expect(await send(bearer(rotated), 'adjustStock', change)).toEqual(done)
    expect(await codeOf(bearer(old), '{ viewer { name } }')).toBeNull()
    expect(await send(manager, 'rotateRetailerApiKey', { apiKeyId: old.apiKey.id })).toMatchObject({
      code: 'API_KEY_NOT_WORKING',
    })
    await later(61, async () => {
      expect(await codeOf(bearer(old), '{ viewer { name } }')).toBe('UNAUTHENTICATED')
      expect(await codeOf(bearer(rotated), '{ viewer { name } }')).toBeNull()
    })
    const now = await send(manager, 'rotateRetailerApiKey', { apiKeyId: rotated.apiKey.id })
    expect(now).toMatchObject({ replaced: { state: 'REVOKED' } })
    expect(await codeOf(bearer(rotated), '{ viewer { name } }')).toBe('UNAUTHENTICATED')
    expect(await send(manager, 'rotateRetailerApiKey', { apiKeyId: rotated.apiKey.id })).toMatchObject({
      code: 'API_KEY_NOT_WORKING',
    })
  })

  it('is ended at once, with its open sockets, and a retry ends nothing more', async () => {
    const [made, other] = [await make(), await make()]
    const [mine, theirs] = [await openSocket(bearer(made)), await openSocket(bearer(other))]
    const closed = once(mine, 'close')
    const input = { key: 'end', apiKeyId: made.apiKey.id }
    const ended = await send(manager, 'revokeRetailerApiKey', input)
    expect(ended).toMatchObject({ __typename: 'RetailerApiKeyRevoked', apiKey: { state: 'REVOKED' } })
    expect((await closed)[0]).toBe(4403)
    expect(await codeOf(bearer(made), '{ viewer { name } }')).toBe('UNAUTHENTICATED')
    expect(await send(manager, 'revokeRetailerApiKey', input)).toEqual(ended)
    expect(theirs.readyState).toBe(WebSocket.OPEN)
    theirs.terminate()
  })

  it('stays when whoever made it is let go, and is found by no other retailer', async () => {
    const leaving = await test.signIn('staff')
    const input = { retailerId: retailerId(), name: 'Stays', scopes: ['READ_STOCK'] }
    const made = await send({ cookie: leaving.cookie }, 'createRetailerApiKey', input)
    const { data } = await test.send('{ viewer { memberships { id } } }', {
      headers: { cookie: leaving.cookie },
    })
    await test.send(
      `mutation { deactivateMember(input: { key: "go", membershipId: "${Object(data?.viewer).memberships[0].id}" }) { __typename } }`,
      { headers: manager },
    )
    expect(await codeOf(bearer(made), '{ viewer { name } }')).toBeNull()
    const rival = {
      cookie: (await test.signIn('staff', { retailerId: test.world.rival.retailer.id })).cookie,
    }
    for (const field of ['rotateRetailerApiKey', 'revokeRetailerApiKey'] as const) {
      expect(await send(rival, field, { apiKeyId: made.apiKey.id })).toMatchObject({ code: 'NOT_FOUND' })
    }
    const theirs = encodeId('Location', test.world.rival.store.id)
    expect(await make({ locationIds: [theirs] })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leaves a deed when it is made, rotated and ended', async () => {
    const made = await make({ name: 'Written down' })
    const rotated = await send(manager, 'rotateRetailerApiKey', { apiKeyId: made.apiKey.id })
    await send(manager, 'revokeRetailerApiKey', { apiKeyId: rotated.apiKey.id })
    const rows = await test.database
      .sql`select kind from deed where kind like 'api_key_%' order by at desc, id desc limit 3`
    expect(rows.map(({ kind }) => kind)).toEqual(['api_key_revoked', 'api_key_rotated', 'api_key_created'])
  })

  it('is made at most as often as may work at once', async () => {
    let code: string | undefined
    for (let at = 0; at < 25 && code === undefined; at++) code = (await make({ name: `n${at}` })).code
    expect(code).toBe('TOO_MANY_API_KEYS')
  })
})
