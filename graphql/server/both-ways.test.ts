import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerDocument } from '@/db/documents/register-document'
import { encodeId } from '@/graphql/base/opaque-id'
import { trustedDocuments } from '@/graphql/generated/trusted-documents'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { nameByHash } from '@/graphql/testing/ways'

/** Whatever a client sees of an answer is the same, whether Apollo gave it or graphql-js past Apollo. */

let test: ServiceTest
let cookie: string
beforeAll(async () => {
  test = await createServiceTest({ way: 'text' })
  cookie = (await test.signIn('staff', { retailerId: test.world.retailer.id })).cookie
})
afterAll(() => test.close())

interface Sent {
  query: string
  variables?: unknown
  operationName?: unknown
  headers?: Record<string, string>
}

/** Status, the headers that say something, and the body, where bugs have numbers of their own. */
async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const told = [...response.headers].filter(([name]) => name !== 'date' && name !== 'content-length')
  const text = (await response.text()).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'NUMBER')
  return { status: response.status, told, text }
}

async function expectAlike({ query, headers, ...rest }: Sent) {
  const byText = await post({ query, ...rest }, headers)
  const byHash = await post({ extensions: nameByHash(hash('sha256', query)), ...rest }, headers)
  expect(byHash).toEqual(byText)
  return byHash
}

/** Registered, also what is not valid or may not be sent: it has to be refused alike. */
function makeKnown(text: string): Promise<void> {
  const { id: retailerId } = test.world.retailer
  return registerDocument(test.database.db, { retailerId, hash: hash('sha256', text), text, at: new Date() })
}

const TWO = 'query A { a: __typename } query B($id: ID!) { node(id: $id) { id } }'
const NODE = 'query($id: ID!) { node(id: $id) { id } }'

describe('an answer by hash is the answer by text:', () => {
  it.each<[string, Sent]>([
    ['a query', { query: '{ __typename viewer { isGuest } }' }],
    ['a name', { query: TWO, operationName: 'A' }],
    ['no name where there are two', { query: TWO }],
    ['a wrong name', { query: TWO, operationName: 'C' }],
    ['an empty name', { query: TWO, operationName: '' }],
    ['a name that is no text', { query: TWO, operationName: 7 }],
    ['variables', { query: NODE, variables: { id: encodeId('Location', '0'.repeat(32)) } }],
    ['a missing variable', { query: NODE }],
    ['variables of a wrong type', { query: NODE, variables: { id: {} } }],
    ['variables as text', { query: NODE, variables: '{}' }],
    ['variables as a list', { query: NODE, variables: [] }],
    ['null for variables', { query: '{ __typename }', variables: null }],
    ['an argument that cannot be read', { query: NODE, variables: { id: 'x' } }],
    ['a page over the cap', { query: '{ viewer { orders(first: 101) { edges { cursor } } } }' }],
    ['too many values', { query: NODE, variables: { id: 'x', all: Array(6_000).fill(1) } }],
    ['a subscription', { query: 'subscription { orderChanged(id: "x") { id } }' }],
    ['a refusal', { query: '{ a: audit { __typename } __typename }' }],
    ['an unknown field', { query: '{ nothing }' }],
    ['half a document', { query: '{ nothing' }],
    ['no API key', { query: '{ __typename }', headers: { authorization: 'Bearer none' } }],
    ['an origin', { query: '{ __typename }', headers: { cookie: 'a=b', origin: 'https://evil.example' } }],
    ['an unused media type', { query: '{ __typename }', headers: { accept: 'text/html' } }],
    ['any media type', { query: '{ __typename }', headers: { accept: '*/*' } }],
    ['media types of a browser', { query: '{ __typename }', headers: { accept: 'text/html,*/*;q=0.8' } }],
    [
      'media types of Apollo’s client',
      {
        query: '{ __typename }',
        headers: { accept: 'application/graphql-response+json,application/json;q=0.9' },
      },
    ],
  ])('%s', async (_what, sent) => {
    await makeKnown(sent.query)
    await expectAlike(sent)
  })

  it('a bug, masked and logged once', async () => {
    const sent = { query: '{ cart { id } audit { __typename } }', headers: { cookie } }
    await makeKnown(sent.query)
    await test.database.sql`alter table cart rename to cart_away`
    test.logged.length = 0
    const answer = await expectAlike(sent)
    await test.database.sql`alter table cart_away rename to cart`
    expect(answer.text).toContain('INTERNAL_SERVER_ERROR')
    expect(test.logged.filter(({ level }) => level === 50)).toHaveLength(2)
  })

  it('every operation of our own apps, without its variables', async () => {
    const { length } = Object.entries(trustedDocuments)
    expect(length).toBeGreaterThan(50)
    for (const [sha256Hash, query] of Object.entries(trustedDocuments)) {
      if (query.startsWith('mutation')) continue
      const byText = await post({ query }, { cookie })
      expect(await post({ extensions: nameByHash(sha256Hash) }, { cookie }), query).toEqual(byText)
    }
  })
})

describe('a hash', () => {
  it('that nobody knows asks for the text, and is known with it', async () => {
    const query = '{ once: __typename }'
    const extensions = nameByHash(hash('sha256', query))
    expect(await post({ extensions })).toMatchObject({ status: 200 })
    expect((await post({ extensions })).text).toContain('PersistedQueryNotFound')
    expect((await post({ query, extensions })).text).toBe('{"data":{"once":"Query"}}\n')
    expect((await post({ extensions })).text).toBe('{"data":{"once":"Query"}}\n')
  })

  it('that is not of the text it comes with is refused', async () => {
    const extensions = nameByHash(hash('sha256', 'other'))
    expect(await post({ query: '{ __typename }', extensions })).toMatchObject({ status: 400 })
    expect((await post({ extensions })).text).toContain('PersistedQueryNotFound')
  })

  it('is answered by GET, too, as GraphQL over HTTP has it', async () => {
    const query = '{ got: __typename }'
    await makeKnown(query)
    const url = `${test.url}/graphql?documentId=sha256:${hash('sha256', query)}`
    expect((await fetch(url)).status).toBe(400)
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await response.json()).toEqual({ data: { got: 'Query' } })
  })

  it.each([7, {}, '', 'x'.repeat(64), '__proto__', 'constructor'])(
    'that is none (%j) is one that nobody knows',
    async (sha256Hash) => {
      const { text } = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
      expect(text).toContain('PersistedQueryNotFound')
    },
  )
})
