import { connect } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '@/server/listen'
import { createWebServer, type WebServer } from '@/server/web-server'

let lines: string[]
let web: WebServer
let url: string
beforeEach(async () => {
  lines = []
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) })
  web = createWebServer({ log, publicUrl: () => 'http://localhost' })
  url = `http://localhost:${await listen(web.server, { port: 0 })}`
})
afterEach(() => web.stop())

describe('createWebServer', () => {
  it('asks for patience until it is told who answers', async () => {
    const early = await fetch(url)
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2'])
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

describe('listen', () => {
  it('says in one sentence that the port is taken', async () => {
    const other = createWebServer({ log: pino({ level: 'silent' }), publicUrl: () => 'http://localhost' })
    const port = Number(new URL(url).port)
    await expect(listen(other.server, { port })).rejects.toThrow(
      `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
    )
  })
})
