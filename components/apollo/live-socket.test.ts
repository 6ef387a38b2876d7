import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema } from 'graphql'
import { useServer as serveSubscriptions } from 'graphql-ws/use/ws'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import WebSocket, { WebSocketServer } from 'ws'
import { createLiveSocket } from '@/components/apollo/live-socket'
import { createLiveStatusStore } from '@/components/apollo/live-status'
import { createPageSession } from '@/components/apollo/page-session'

const schema = buildSchema('type Query { now: Int } type Subscription { now: Int }')

let server: WebSocketServer
let port: number
let subscriptions = 0
let isSignedOut = false
let greetings: unknown[] = []

async function startServer(at = 0): Promise<void> {
  server = new WebSocketServer({ port: at, host: '127.0.0.1' })
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  const roots = {
    subscription: {
      async *now() {
        subscriptions += 1
        yield { now: subscriptions }
        await new Promise(() => undefined)
      },
    },
  }
  const onConnect = ({ connectionParams }: { connectionParams?: Record<string, unknown> }) => {
    greetings.push(connectionParams?.['onshelf-viewer'])
    return !isSignedOut
  }
  serveSubscriptions({ schema, roots, onConnect }, server)
}

async function stopServer(): Promise<void> {
  for (const socket of server.clients) socket.terminate()
  await new Promise((resolve) => server.close(resolve))
}

function open({ pingMs = 60, pongMs = 60, session = createPageSession(null) } = {}) {
  const status = createLiveStatusStore()
  let reconnects = 0
  const seen: unknown[] = []
  let changes = 0
  const { client, renew } = createLiveSocket({
    url: `ws://127.0.0.1:${port}`,
    status,
    session,
    pingMs,
    pongMs,
    onReconnected: () => {
      reconnects += 1
    },
    onViewerChanged: () => {
      changes += 1
    },
  })
  client.subscribe(
    { query: 'subscription { now }' },
    { next: ({ data }) => seen.push(data?.now), error: () => seen.push('error'), complete: () => undefined },
  )
  return { client, renew, status, seen, countReconnects: () => reconnects, countChanges: () => changes }
}

beforeEach(async () => {
  subscriptions = 0
  isSignedOut = false
  greetings = []
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('WebSocket', WebSocket)
  await startServer()
})
afterEach(async () => {
  await stopServer()
  vi.unstubAllGlobals()
})

describe('createLiveSocket', () => {
  it('is live once it is connected', async () => {
    const { client, status, seen, countReconnects } = open()
    await expect.poll(() => seen).toEqual([1])
    expect(status.read()).toBe('live')
    expect(countReconnects()).toBe(0)
    await client.dispose()
  })

  it('says that it reconnects, makes its subscriptions again and tells the page to re-read', async () => {
    const { client, status, seen, countReconnects } = open()
    await expect.poll(() => seen).toEqual([1])
    await stopServer()
    await expect.poll(() => status.read()).toBe('reconnecting')
    await startServer(port)
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2])
    expect(status.read()).toBe('live')
    expect(countReconnects()).toBe(1)
    await client.dispose()
  })

  it.each([1012, 1013])('reconnects by itself after a close that asks for it (%i)', async (code) => {
    const { client, status, seen, countReconnects } = open()
    await expect.poll(() => seen).toEqual([1])
    for (const socket of server.clients) socket.close(code)
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2])
    expect([status.read(), countReconnects()]).toEqual(['live', 1])
    await client.dispose()
  })

  it('notices a network that has gone silent', async () => {
    const { client, status, seen } = open()
    await expect.poll(() => seen).toEqual([1])
    for (const socket of server.clients) socket.pause()
    await expect.poll(() => status.read(), { timeout: 1_000 }).toBe('reconnecting')
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2])
    await client.dispose()
  })

  it('is offline while the browser says so, and comes back at once afterwards', async () => {
    const { client, status, seen } = open()
    await expect.poll(() => seen).toEqual([1])
    window.dispatchEvent(new Event('offline'))
    expect(status.read()).toBe('offline')
    await sleep(20)
    window.dispatchEvent(new Event('online'))
    await expect.poll(() => seen).toEqual([1, 2])
    expect(status.read()).toBe('live')
    await client.dispose()
  })

  it('connects again without a word of loss when the visitor has become somebody else', async () => {
    const { client, renew, status, seen, countReconnects } = open()
    await expect.poll(() => seen).toEqual([1])
    const told: string[] = []
    status.subscribe(() => told.push(status.read()))
    renew()
    await expect.poll(() => seen).toEqual([1, 2])
    expect({ told, reconnects: countReconnects() }).toEqual({ told: [], reconnects: 0 })
    await stopServer()
    await expect.poll(() => status.read()).toBe('reconnecting')
    await startServer(port)
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2, 3])
    expect(countReconnects()).toBe(1)
    await client.dispose()
  })

  it('waits for who was signed out, goes on for them alone, and counts that as no loss of its own', async () => {
    const session = createPageSession('a')
    const { client, seen, countReconnects } = open({ session })
    await expect.poll(() => seen).toEqual([1])
    isSignedOut = true
    for (const socket of server.clients) socket.close(4403, 'Forbidden')
    await expect.poll(() => session.read()).toBe('ended')
    await sleep(1_200)
    expect(greetings).toEqual(['a'])
    isSignedOut = false
    session.goOn()
    await expect.poll(() => seen).toEqual([1, 2])
    expect([greetings, session.read(), countReconnects()]).toEqual([['a', 'a'], 'open', 0])
    await client.dispose()
  })

  it('takes no refusal of an old socket for one of the new session', async () => {
    const session = createPageSession('a')
    const { client, seen } = open({ session })
    await expect.poll(() => seen).toEqual([1])
    // Noticed by a request first: the server closes the socket right afterwards.
    session.end(session.era())
    const [old] = server.clients
    session.goOn()
    old?.close(4403, 'Forbidden')
    await expect.poll(() => seen).toEqual([1, 2])
    expect(session.read()).toBe('open')
    await client.dispose()
  })

  it('hears that what the viewer may do was changed', async () => {
    const { client, seen, countChanges } = open({ session: createPageSession('a') })
    await expect.poll(() => seen).toEqual([1])
    for (const socket of server.clients) socket.send('{"type":"ping","payload":{"viewer":"changed"}}')
    for (const socket of server.clients) socket.send('{"type":"ping"}')
    await expect.poll(countChanges).toBe(1)
    await client.dispose()
  })

  it('closes without a word of loss when nothing asks for live data any more', async () => {
    const { client, status } = open()
    await expect.poll(() => subscriptions).toBe(1)
    await client.dispose()
    await expect.poll(() => server.clients.size).toBe(0)
    expect(status.read()).toBe('live')
  })
})
