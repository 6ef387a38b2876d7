import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '@/server/listen'
import { createWebServer, type WebServer } from '@/server/web-server'

let lines: string[]
let web: WebServer
let url: string
let agent: Agent
beforeEach(async () => {
  lines = []
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) })
  web = createWebServer({ log, publicUrl: () => 'http://localhost', drainMs: 3_000 })
  agent = new Agent({ keepAlive: true })
  url = `http://localhost:${await listen(web.server, { port: 0 })}`
})
afterEach(async () => {
  agent.destroy()
  await web.close()
})

describe('createWebServer', () => {
  it('asks for patience until it is told who answers', async () => {
    const early = await fetch(url)
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1'])
    web.serve({
      handleHttp: async (_request, response) => {
        response.end('ready')
      },
      handleUpgrade: (_request, socket) => socket.destroy(),
    })
    expect(await (await fetch(url)).text()).toBe('ready')
  })

  it('names every request itself, whatever the client calls it', async () => {
    web.serve({
      handleHttp: async (request, response) => {
        response.end(request.headers['x-request-id'])
      },
      handleUpgrade: (_request, socket) => socket.destroy(),
    })
    const response = await fetch(url, { headers: { 'x-request-id': 'forged' } })
    expect(await response.text()).toBe(response.headers.get('x-request-id'))
    expect(response.headers.get('x-request-id')).not.toBe('forged')
  })

  it('answers a bug with 500 and a request id, and logs it under the same id', async () => {
    web.serve({
      handleHttp: () => Promise.reject(new Error('A bug.')),
      handleUpgrade: (_request, socket) => socket.destroy(),
    })
    const response = await fetch(url)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('A bug.')
    expect(lines.join()).toContain(response.headers.get('x-request-id'))
  })

  it('survives a socket that is reset in the middle of an upgrade', async () => {
    web.serve({
      handleHttp: async (_request, response) => void response.end(),
      handleUpgrade: () => undefined,
    })
    const socket = connect(Number(new URL(url).port))
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.resetAndDestroy()
    expect((await fetch(url)).status).toBe(200)
  })
})

/** Asks over a connection that stays open; `body` is sent piece by piece. */
async function ask({ path = '/', accept = '*/*', body = [] as string[], pauseMs = 0 } = {}) {
  const method = body.length > 0 ? 'POST' : 'GET'
  const sent = request(`${url}${path}`, { agent, method, headers: { accept } })
  for (const piece of body) {
    sent.write(piece)
    await sleep(pauseMs)
  }
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

describe('a web server that stops', () => {
  let finish: () => void
  let arrived: string[]
  beforeEach(() => {
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    arrived = []
    web.serve({
      handleHttp: async (request, response) => {
        arrived.push(request.url ?? '')
        const body = await text(request)
        if (request.url === '/slow') await finished
        if (request.url === '/never') return new Promise(() => undefined)
        response.end(`true answer ${body}`)
      },
      handleUpgrade: (_request, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    })
  })

  it('answers what is under way, a body that is still on its way included, and waits for it', async () => {
    const slow = ask({ path: '/slow' })
    const arriving = ask({ path: '/pieces', body: ['in ', 'pieces'], pauseMs: 60 })
    await expect
      .poll(() => [...arrived].sort(), { timeout: 10_000, interval: 2 })
      .toEqual(['/pieces', '/slow'])
    let isDrained = false
    const drained = web.drain().then(() => {
      isDrained = true
    })
    await expect(arriving).resolves.toMatchObject({ status: 200, body: 'true answer in pieces' })
    expect(isDrained).toBe(false)
    finish()
    const { status, headers, body } = await slow
    expect([status, headers.connection, body]).toEqual([200, 'close', 'true answer '])
    await drained
    expect(lines).toEqual([])
  })

  it.each([
    { path: '/graphql', accept: '*/*', says: '"code":"SERVICE_UNAVAILABLE"', type: 'application/json' },
    { path: '/shop', accept: 'text/html,*/*', says: '<h1>One moment</h1>', type: 'text/html' },
    { path: '/api/auth/sign-in', accept: '*/*', says: 'One moment', type: 'text/plain' },
  ])('tells a new request at $path to retry, on a connection that it closes', async (asked) => {
    const before = await ask({ path: '/first' })
    expect(before.headers.connection).toBe('keep-alive')
    await web.drain()
    const { status, headers, body } = await ask({
      ...asked,
      body: ['{"query":', '"{ __typename }"}'],
      pauseMs: 20,
    })
    expect([status, headers.connection, headers['retry-after']]).toEqual([503, 'close', '1'])
    expect(headers['content-type']).toContain(asked.type)
    expect(body).toContain(asked.says)
  })

  it('refuses a new socket in words that a client understands', async () => {
    await web.drain()
    const socket = connect(Number(new URL(url).port))
    socket.write('GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 503 .*Connection: close/s)
  })

  it('cuts off what takes too long instead of answering it wrongly', async () => {
    const never = ask({ path: '/never' })
    const lost = expect(never).rejects.toThrow('socket hang up')
    await expect.poll(() => arrived, { timeout: 10_000 }).toEqual(['/never'])
    await web.drain()
    await lost
    expect(lines.join()).toContain('requests took too long to be waited for')
  })

  it('gives the port back once it is closed', async () => {
    await web.drain()
    await web.close()
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })
})

describe('listen', () => {
  it('says in one sentence that the port is taken', async () => {
    const other = createWebServer({ log: pino({ level: 'silent' }), publicUrl: () => 'http://localhost' })
    const port = Number(new URL(url).port)
    await expect(listen(other.server, { port })).rejects.toThrow(
      `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
    )
  })
})
