import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerDocument } from '@/db/documents/register-document'
import { registeredDocument } from '@/db/schema'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { nameByHash } from '@/graphql/testing/ways'

let test: ServiceTest
let key: string
beforeAll(async () => {
  test = await createServiceTest({ way: 'text' })
  const { cookie } = await test.signIn('staff', { retailerId: test.world.retailer.id })
  const created = await test.send(
    'mutation { createApiKey(input: { name: "release" }) { ... on ApiKeyCreated { secret } } }',
    { headers: { cookie } },
  )
  key = `Bearer ${Object(created.data?.createApiKey).secret}`
})
afterAll(() => test.close())

const REGISTER = `mutation($text: String!) {
  registerDocument(input: { text: $text }) {
    ... on DocumentRegistered { sha256Hash }
    ... on InvalidInput { problems { field message } }
  }
}`

const register = async (text: string, authorization = key) =>
  test.send(REGISTER, { variables: { text }, headers: { authorization } })

const ask = (body: Record<string, unknown>) => test.send('{ __typename }', { body: JSON.stringify(body) })

describe('registerDocument', () => {
  it('keeps a document as it is, and anybody may name it by its hash from then on', async () => {
    const text = 'query Mine {\n  viewer { isGuest }\n}\n'
    const sha256Hash = hash('sha256', text)
    expect((await ask({ extensions: nameByHash(sha256Hash) })).errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
    const registered = await register(text)
    expect(registered.data).toEqual({ registerDocument: { sha256Hash } })
    expect((await register(text)).data).toEqual(registered.data)
    const answer = { viewer: { isGuest: true } }
    expect((await ask({ extensions: nameByHash(sha256Hash) })).data).toEqual(answer)
    expect((await ask({ documentId: `sha256:${sha256Hash}` })).data).toEqual(answer)
    expect((await ask({ documentId: `md5:${sha256Hash}` })).errors[0]?.message).toBe('PersistedQueryNotFound')
  })

  it('is asked for once in each process: afterwards a hash costs no statement', async () => {
    const text = '{ __typename again: __typename }'
    await register(text)
    const request = { extensions: nameByHash(hash('sha256', text)) }
    await ask(request)
    test.statements.length = 0
    expect((await ask(request)).data).toEqual({ __typename: 'Query', again: 'Query' })
    expect(test.statements).toEqual([])
  })

  it('refuses what would not be executed, with every reason', async () => {
    const { data } = await register('{ nothing viewer { alsoNothing } }')
    expect(data?.registerDocument).toMatchObject({ problems: [{ field: ['text'] }, { field: ['text'] }] })
    const long = await register(`{ __typename } #${'x'.repeat(20_000)}`)
    expect(Object(long.data?.registerDocument).problems).toHaveLength(1)
  })

  it('is for who works for a retailer', async () => {
    const { cookie } = await test.signIn('customer')
    const { errors } = await test.send(REGISTER, {
      variables: { text: '{ __typename }' },
      headers: { cookie },
    })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('the documents of one retailer', () => {
  it('are so many and no more: those that were registered longest ago go first', async () => {
    const { db } = test.database
    const retailerId = test.world.rival.retailer.id
    const put = (text: string, minute: number) =>
      registerDocument(
        db,
        { retailerId, hash: hash('sha256', text), text, at: new Date(Date.UTC(2026, 10, 1, 0, minute)) },
        3,
      )
    for (const [minute, text] of ['a', 'b', 'c', 'a', 'd'].entries()) await put(text, minute)
    const kept = await db.select().from(registeredDocument)
    const texts = kept.filter((row) => row.retailerId === retailerId).map(({ text }) => text)
    expect(texts.sort()).toEqual(['a', 'c', 'd'])
  })
})
