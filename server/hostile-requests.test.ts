import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '@/server/listen'
import { RequestForSockets } from '@/server/upgrade-to-sockets-only'
import { createWebServer, type WebServer } from '@/server/web-server'

let lines: string[]
let web: WebServer
let port: number
beforeEach(async () => {
  lines = []
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) })
  web = createWebServer({ log, publicUrl: () => 'http://localhost' })
  port = await listen(web.server, { port: 0 })
  web.serve({
    handleHttp: async (request, response) => {
      const body = await text(request).catch(() => 'cut off')
      if (request.url === '/slow') await sleep(100)
      response.end(`${request.method} ${request.url} ${body}`)
    },
    handleUpgrade: (_request, socket) => socket.end('upgraded'),
  })
})
afterEach(async () => {
  await web.close()
  expect(lines).toEqual([])
})

/** Everything that is received until the connection closes. */
async function send(words: string, { to = port, isEnded = false } = {}): Promise<string> {
  const socket = connect(to, 'localhost')
  socket.write(words)
  if (isEnded) socket.end()
  return text(socket)
}

const offer = (protocol: string) => `Connection: Upgrade, close\r\nUpgrade: ${protocol}\r\n`
const post = (headers: string, body = 'body') =>
  `POST /x HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`

describe('the offer of another protocol', () => {
  it.each(['h2c', 'TLS/1.0', 'h2c, websocket', 'nonsense'])('%s is passed over', async (protocol) => {
    expect(await send(post(offer(protocol)))).toMatch(/^HTTP\/1\.1 200 [\s\S]*POST \/x body$/)
    expect(await send(`GET /x HTTP/1.1\r\nHost: x\r\n${offer(protocol)}\r\n`)).toMatch(
      /^HTTP\/1\.1 200 [\s\S]*GET \/x $/,
    )
  })

  it('leaves the connection as it is: a second request on it is answered', async () => {
    const h2c = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAA\r\n'
    const socket = connect(port, 'localhost')
    socket.write(post(h2c, 'first'))
    expect(String((await once(socket, 'data'))[0])).toMatch(/POST \/x first$/)
    socket.write(post('Connection: close\r\n', 'second'))
    expect(await text(socket)).toMatch(/POST \/x second$/)
  })

  it('is taken where it is a socket, however it is written', async () => {
    for (const protocol of ['websocket', 'WebSocket']) {
      expect(await send(`GET / HTTP/1.1\r\nHost: x\r\n${offer(protocol)}\r\n`)).toBe('upgraded')
    }
    expect(await send(post(offer('websocket')))).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('is judged by the request itself where Node does not ask', async () => {
    const server = createServer({ IncomingMessage: RequestForSockets }, async (request, response) => {
      response.end(await text(request))
    })
    server.on('upgrade', (_request, socket) => socket.end('upgraded'))
    await once(server.listen(0, 'localhost'), 'listening')
    const { port: to } = server.address() as AddressInfo
    expect(await send(post(offer('h2c')), { to })).toMatch(/^HTTP\/1\.1 200 [\s\S]*body$/)
    expect(await send(`GET / HTTP/1.1\r\nHost: x\r\n${offer('websocket')}\r\n`, { to })).toBe('upgraded')
    server.close()
  })
})

describe('what is no request', () => {
  it.each([
    ['a cookie of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nCookie: a=${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['garbage', '\x16\x03\x01\x02garbage\r\n\r\n', 400],
    ['a length that is none', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 400],
    ['a chunk that is none', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
  ])('is refused in words: %s', async (_name, words, status) => {
    expect(await send(words)).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*Connection: close[\\s\\S]*\\r\\n\\r\\n[A-Z].*\\.\\n$`),
    )
  })

  it('because its body ends too early is refused, not waited for', async () => {
    const answer = await send('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nshort', {
      isEnded: true,
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*\r\n[\s\S]*This is not a whole HTTP request\.\n$/)
  })

  it('does not take the place of the answer to what came before it', async () => {
    const answer = await send('GET /slow HTTP/1.1\r\nHost: x\r\n\r\ngarbage\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*GET \/slow [\s\S]*HTTP\/1\.1 400 /)
  })
})
