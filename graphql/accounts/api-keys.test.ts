import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())

const CREATE = `mutation($name: String!) {
  createApiKey(input: { name: $name }) {
    __typename
    ... on ApiKeyCreated { secret apiKey { id name prefix lastUsedAt } }
    ... on InvalidInput { code field message }
    ... on TooManyApiKeys { code message }
  }
}`
const REVOKE = `mutation($id: ID!) { revokeApiKey(id: $id) { __typename ... on ApiKeyRevoked { id } ... on NotFound { code } } }`
const LIST = '{ apiKeys { id name prefix lastUsedAt } }'

interface Created {
  secret: string
  apiKey: { id: string; name: string; prefix: string }
}

async function createKey(cookie: string, name = 'till'): Promise<Created> {
  const { data } = await test.send(CREATE, { variables: { name }, headers: { cookie } })
  return data?.createApiKey as Created
}

describe('an API key', () => {
  it('acts for the person who made it, without a statement once it was seen', async () => {
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const { secret, apiKey } = await createKey(cookie)
    expect(secret.startsWith(apiKey.prefix)).toBe(true)
    const headers = { authorization: `Bearer ${secret}` }
    expect((await test.send('{ viewer { role isGuest } }', { headers })).data).toEqual({
      viewer: { role: 'STAFF', isGuest: false },
    })
    test.statements.length = 0
    await test.send('{ viewer { role } }', { headers })
    expect(test.statements).toEqual([])

    const { data } = await test.send(LIST, { headers: { cookie } })
    expect(data?.apiKeys).toEqual([{ ...apiKey, lastUsedAt: expect.any(String) }])
  })

  it('is kept as a hash', async () => {
    const { cookie } = await test.signIn('staff')
    const { secret } = await createKey(cookie)
    const rows = await test.database.db.query.apiKey.findMany()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(test.logged)).not.toContain(secret)
  })

  it('ends at once when it is revoked, and revoking it again finds nothing', async () => {
    const { cookie } = await test.signIn('staff')
    const { secret, apiKey } = await createKey(cookie)
    const headers = { authorization: `Bearer ${secret}` }
    expect((await test.send('{ viewer { name } }', { headers })).status).toBe(200)
    const revoke = () => test.send(REVOKE, { variables: { id: apiKey.id }, headers: { cookie } })
    expect((await revoke()).data).toEqual({ revokeApiKey: { __typename: 'ApiKeyRevoked', id: apiKey.id } })
    expect((await test.send('{ viewer { name } }', { headers })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    expect((await revoke()).data).toEqual({ revokeApiKey: { __typename: 'NotFound', code: 'NOT_FOUND' } })
  })

  it('of somebody else is not found', async () => {
    const [mine, theirs] = [await test.signIn('staff'), await test.signIn('staff')]
    const { apiKey } = await createKey(theirs.cookie)
    const headers = { cookie: mine.cookie }
    const { data } = await test.send(REVOKE, { variables: { id: apiKey.id }, headers })
    expect(data).toEqual({ revokeApiKey: { __typename: 'NotFound', code: 'NOT_FOUND' } })
    expect((await test.send(`{ node(id: "${apiKey.id}") { id } }`, { headers })).data).toEqual({ node: null })
    expect((await test.send(LIST, { headers })).data).toEqual({ apiKeys: [] })
  })

  it('cannot make, list or end keys', async () => {
    const { cookie } = await test.signIn('operator')
    const { secret, apiKey } = await createKey(cookie)
    const headers = { authorization: `Bearer ${secret}` }
    const answers = [
      await test.send(CREATE, { variables: { name: 'more' }, headers }),
      await test.send(REVOKE, { variables: { id: apiKey.id }, headers }),
      await test.send(LIST, { headers }),
    ]
    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual(Array(3).fill('FORBIDDEN'))
  })

  it.each(['', '   ', 'x'.repeat(61), 'a\u0000b', 'a\ud800b'])(
    'needs a name that can be kept: %j',
    async (name) => {
      const { cookie } = await test.signIn('staff')
      const { data } = await test.send(CREATE, { variables: { name }, headers: { cookie } })
      expect(data?.createApiKey).toMatchObject({
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        field: ['name'],
      })
    },
  )

  it('with a malformed id is not found', async () => {
    const { cookie } = await test.signIn('staff')
    for (const id of ['', 'x', encodeId('Sku', test.world.skus[0].id)]) {
      const { data } = await test.send(REVOKE, { variables: { id }, headers: { cookie } })
      expect(data).toEqual({ revokeApiKey: { __typename: 'NotFound', code: 'NOT_FOUND' } })
    }
  })
})

describe('the keys of one person', () => {
  const RESERVE = `mutation($input: ReserveStockInput!) {
    reserveStock(input: $input) { __typename ... on StockReserved { reservations { id } } ... on Problem { code } } }`

  const reserveWith = async (secret: string, key = 'basket-1') => {
    const { store, skus } = test.world
    const lines = [{ skuId: encodeId('Sku', skus[0].id), quantity: 1 }]
    const input = {
      key,
      locationId: encodeId('Location', store.id),
      ownerId: 'basket',
      lines,
      ttlSeconds: 60,
    }
    const headers = { authorization: `Bearer ${secret}` }
    return (await test.send(RESERVE, { variables: { input }, headers })).data?.reserveStock
  }

  it('of one name are one caller: a key that took over finds what the revoked one made', async () => {
    const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
    const old = await createKey(cookie, 'import')
    const made = await reserveWith(old.secret)
    expect(made).toMatchObject({ __typename: 'StockReserved' })
    await test.send(REVOKE, { variables: { id: old.apiKey.id }, headers: { cookie } })
    const next = await createKey(cookie, 'import')
    expect(await reserveWith(next.secret)).toEqual(made)
    const other = await createKey(cookie, 'till 2')
    expect(await reserveWith(other.secret)).not.toEqual(made)
  })

  it('of the same name of different people are different callers', async () => {
    const retailerId = test.world.retailer.id
    const [one, two] = [
      await test.signIn('staff', { retailerId }),
      await test.signIn('staff', { retailerId }),
    ]
    const mine = await reserveWith((await createKey(one.cookie, 'import')).secret, 'basket-2')
    expect(await reserveWith((await createKey(two.cookie, 'import')).secret, 'basket-2')).not.toEqual(mine)
  })

  it('are bounded, also for a crowd, and make room when one is revoked', async () => {
    const { cookie } = await test.signIn('staff')
    const answers = await Promise.all(Array.from({ length: 40 }, () => createKey(cookie)))
    const made = answers.filter(({ secret }) => secret !== undefined)
    expect(made).toHaveLength(20)
    expect(answers.find(({ secret }) => secret === undefined)).toMatchObject({ code: 'TOO_MANY_API_KEYS' })
    const last = made.at(-1) as Created
    await test.send(REVOKE, { variables: { id: last.apiKey.id }, headers: { cookie } })
    expect(await createKey(cookie)).toHaveProperty('secret')
  })

  it('may be made and revoked only so often within an hour', async () => {
    const { cookie } = await test.signIn('staff')
    for (let made = 0; made < 60; made++) {
      const { apiKey } = await createKey(cookie)
      await test.send(REVOKE, { variables: { id: apiKey.id }, headers: { cookie } })
    }
    expect(await createKey(cookie)).toMatchObject({ code: 'TOO_MANY_API_KEYS' })
    test.clock.now = new Date(test.clock.now.getTime() + 3_600_000)
    expect(await createKey(cookie)).toHaveProperty('secret')
  })
})
