import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { ApolloClient } from '@apollo/client'
import { buildSchema, type DocumentNode, GraphQLError, parse } from 'graphql'
import { createClient, type SubscribePayload } from 'graphql-ws'
import { useServer as serveSubscriptions } from 'graphql-ws/use/ws'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import WebSocket, { WebSocketServer } from 'ws'
import { createCache } from '@/components/apollo/create-cache'
import { hashOf } from '@/components/apollo/document-hash'
import { createSubscriptionLink } from '@/components/apollo/subscribe-by-hash'

const schema = buildSchema('type Query { now: Int } type Subscription { now: Int }')
const document = Object.assign(parse('subscription Now { now }'), { __meta__: { hash: 'a'.repeat(64) } })

let server: WebSocketServer
let port = 0
let received: SubscribePayload[]
let isKnown: boolean
let emit: () => void

async function startServer(): Promise<void> {
  server = new WebSocketServer({ port, host: '127.0.0.1' })
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  const roots = {
    subscription: {
      async *now() {
        yield { now: received.length }
        await new Promise<void>((resolve) => {
          emit = resolve
        })
        yield { now: 1_000 }
        await new Promise(() => undefined)
      },
    },
  }
  serveSubscriptions(
    {
      schema,
      roots,
      onSubscribe(_ctx, _id, payload) {
        received.push(payload)
        if (payload.query !== '') return
        if (isKnown) return { schema, document }
        const extensions = { code: 'PERSISTED_QUERY_NOT_FOUND' }
        return [new GraphQLError('PersistedQueryNotFound', { extensions })]
      },
    },
    server,
  )
}

async function stopServer(): Promise<void> {
  for (const socket of server.clients) socket.terminate()
  await new Promise((resolve) => server.close(resolve))
}

function watch(query: DocumentNode = document) {
  const socket = createClient({
    url: `ws://127.0.0.1:${port}`,
    retryAttempts: 20,
    shouldRetry: () => true,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
  })
  const client = new ApolloClient({ cache: createCache(), link: createSubscriptionLink(socket) })
  const seen: unknown[] = []
  const subscription = client
    .subscribe<{ now: number }>({ query, fetchPolicy: 'no-cache' })
    .subscribe(({ data, error }) => seen.push(data?.now ?? error))
  return { socket, seen, stop: () => subscription.unsubscribe() }
}

beforeEach(async () => {
  received = []
  isKnown = true
  vi.stubGlobal('WebSocket', WebSocket)
  await startServer()
})
afterEach(async () => {
  await stopServer()
  vi.unstubAllGlobals()
})

it('a subscription carries the hash and no text', async () => {
  const { socket, seen } = watch()
  await expect.poll(() => seen).toEqual([1])
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(document) } }
  expect(received).toMatchObject([{ query: '', extensions, operationName: 'Now' }])
  await socket.dispose()
})

it('and the text once the server says that it does not know it, unseen by who watches', async () => {
  isKnown = false
  const { socket, seen } = watch()
  await expect.poll(() => seen).toEqual([2])
  expect(received.map(({ query }) => query)).toEqual(['', expect.stringContaining('subscription Now')])
  expect(received[1]?.extensions).not.toHaveProperty('persistedQuery')
  emit()
  await expect.poll(() => seen).toEqual([2, 1_000])
  await socket.dispose()
})

it('and the text where it comes, connected again, to a server that does not know the hash', async () => {
  const { socket, seen } = watch()
  await expect.poll(() => seen).toEqual([1])
  await stopServer()
  isKnown = false
  await startServer()
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 3])
  expect(received.map(({ query }) => query === '')).toEqual([true, true, false])
  await socket.dispose()
})

it('who stops watching is sent nothing more, by hash or by text', async () => {
  for (const known of [true, false]) {
    isKnown = known
    const { socket, seen, stop } = watch()
    await expect.poll(() => seen).toHaveLength(1)
    stop()
    emit()
    await socket.dispose()
    expect(seen).toHaveLength(1)
  }
})

it('a document that was not made at build is sent as its text', async () => {
  const { socket, seen } = watch(parse('subscription Now { now }'))
  await expect.poll(() => seen).toEqual([1])
  expect(received).toMatchObject([{ query: expect.stringContaining('subscription Now') }])
  await socket.dispose()
})
