import { createHash } from 'node:crypto'
import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { type DocumentNode, Kind, OperationTypeNode, print } from 'graphql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBrowserLink } from '@/components/apollo/browser-link'
import { createCache } from '@/components/apollo/create-cache'
import { hashOf } from '@/components/apollo/document-hash'
import type { LiveSocket } from '@/components/apollo/live-socket'
import { createPageSession } from '@/components/apollo/page-session'
import * as operations from '@/components/generated/operations'
import { ShopViewerDocument } from '@/components/generated/operations'
import { trustedDocuments } from '@/graphql/generated/trusted-documents'

const documents = Object.entries(operations).filter(([name]) => /Document$/.test(name)) as [
  string,
  DocumentNode,
][]

/** What reaches the network: the client changes documents on their way. */
async function send(document: DocumentNode): Promise<DocumentNode> {
  let sent: DocumentNode | undefined
  const link = new ApolloLink(({ query }) => {
    sent = query
    return new Observable((observer) => observer.complete())
  })
  const client = new ApolloClient({ cache: createCache(), link })
  const [operation] = document.definitions
  const kind = operation?.kind === Kind.OPERATION_DEFINITION && operation.operation
  if (kind === OperationTypeNode.MUTATION) await client.mutate({ mutation: document }).catch(() => undefined)
  else if (kind === OperationTypeNode.QUERY) await client.query({ query: document }).catch(() => undefined)
  else client.subscribe({ query: document }).subscribe({ error: () => undefined })
  if (!sent) throw new Error('Nothing was sent.')
  return sent
}

describe('an operation made at build', () => {
  it.each(documents)(
    '%s is sent with the hash of the very text that the server knows',
    async (_name, document) => {
      const sent = await send(document)
      const hash = hashOf(sent) ?? ''
      expect(createHash('sha256').update(print(sent)).digest('hex')).toBe(hash)
      expect(trustedDocuments[hash]).toBe(print(sent))
    },
  )
})

describe('a request of the browser', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('carries the hash and no text, and the text once the server says that it does not know it', async () => {
    const bodies: Record<string, unknown>[] = []
    const answers = [
      { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      { data: {} },
    ]
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      bodies.push(JSON.parse(body))
      return Response.json(answers.shift())
    })
    const socket = { client: {}, renew: () => undefined } as unknown as LiveSocket
    const client = new ApolloClient({
      cache: createCache(),
      link: createBrowserLink(socket, createPageSession(null)),
    })
    await client
      .query({ query: ShopViewerDocument as DocumentNode, fetchPolicy: 'no-cache' })
      .catch(() => undefined)
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: hashOf(ShopViewerDocument as DocumentNode) },
    }
    expect(bodies).toMatchObject([{ extensions }, { extensions, query: expect.stringContaining('query') }])
    expect(bodies[0]).not.toHaveProperty('query')
  })
})
