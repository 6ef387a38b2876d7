import { connect } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import type { GraphqlService } from '@/graphql/service'
import { listen } from '@/server/listen'
import { createMetrics } from '@/server/metrics'
import { createRoutes } from '@/server/routes'
import { createWebServer, type WebServer } from '@/server/web-server'

const log = pino({ level: 'silent' })
let web: WebServer
let port: number
beforeEach(async () => {
  web = createWebServer({ log, publicUrl: () => 'http://localhost' })
  port = await listen(web.server, { port: 0 })
})
afterEach(() => web.close())

/** What is received until the other end closes, which it has to do at once. */
function upgrade(path: string, protocol = 'websocket'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost')
    const giveUp = setTimeout(() => {
      socket.destroy()
      reject(new Error(`${path} was left hanging.`))
    }, 2_000)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
    })
    socket.on('close', () => {
      clearTimeout(giveUp)
      resolve(answer)
    })
    socket.on('error', reject)
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    )
  })
}

/** Who takes an upgrade here says so and leaves. */
const serve = (isProduction: boolean, isWeb = true): void => {
  const takenBy =
    (name: string): GraphqlService['handleUpgrade'] =>
    (_request, socket) =>
      socket.end(name)
  web.serve(
    createRoutes({
      database: {} as Database,
      metrics: createMetrics(),
      security: { isProduction, publicUrl: 'http://localhost' },
      isStopping: () => false,
      isDatabaseAway: () => false,
      web: isWeb
        ? {
            graphql: { handleUpgrade: takenBy('graphql') } as GraphqlService,
            pages: {
              handleUpgrade: takenBy('pages'),
              handleHttp: async () => undefined,
              stop: async () => undefined,
            },
          }
        : undefined,
    }),
  )
}

describe('an upgrade', () => {
  it('is told to retry while the process is starting', async () => {
    expect(await upgrade('/graphql')).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\nRetry-After: \d+\r\n/)
  })

  it.each([
    '/',
    '/shop',
    '/graphql/',
    '/graphiql',
    '/_next/hmr',
    '/_next/webpack-hmr',
    '/%E0%A4%A',
    '/health',
  ])('at %s is answered with 404 and closed in production', async (path) => {
    serve(true)
    expect(await upgrade(path)).toMatch(
      /^HTTP\/1\.1 404 Not Found\r\nConnection: close\r\n[\s\S]*\r\n\r\nNot Found\n$/,
    )
  })

  it('is taken by GraphQL at its path, whatever is asked for behind it', async () => {
    serve(true)
    expect(await upgrade('/graphql')).toBe('graphql')
    expect(await upgrade('/graphql?x=1')).toBe('graphql')
  })

  it('is taken by hot reload in development, and nowhere else', async () => {
    serve(false)
    expect(await upgrade('/_next/hmr?id=1')).toBe('pages')
    expect(await upgrade('/shop')).toMatch(/^HTTP\/1\.1 404 /)
  })

  it('is answered by a process that only works', async () => {
    serve(true, false)
    expect(await upgrade('/graphql')).toMatch(/^HTTP\/1\.1 404 /)
  })
})
