import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import type { GraphqlService } from '@/graphql/service'
import { listen } from '@/server/listen'
import { createMetrics } from '@/server/metrics'
import { createRoutes } from '@/server/routes'
import { createWebServer, type WebServer } from '@/server/web-server'

let web: WebServer
let url: string
beforeEach(async () => {
  web = createWebServer({ log: pino({ level: 'silent' }), publicUrl: () => 'http://localhost' })
  url = `http://localhost:${await listen(web.server, { port: 0 })}`
  const graphql: Partial<GraphqlService> = {
    isListening: () => true,
    handleHttp: async (_request, response) => void response.end('graphql'),
    handleAuth: async (_request, response) => void response.end('auth'),
  }
  web.serve(
    createRoutes({
      database: {} as Database,
      metrics: createMetrics(),
      security: { isProduction: true, publicUrl: 'http://localhost' },
      isStopping: () => false,
      isDatabaseAway: () => false,
      web: {
        graphql: graphql as GraphqlService,
        pages: {
          handleUpgrade: (_request, socket) => socket.end(),
          handleHttp: async ({ headers }, response) =>
            void response.end(`page ${headers['next-router-state-tree'] ?? 'whole'}`),
          stop: async () => undefined,
        },
      },
    }),
  )
})
afterEach(() => web.close())

describe('the routes', () => {
  it.each([
    ['POST', '/shop', 'GET, HEAD'],
    ['DELETE', '/health', 'GET, HEAD'],
    ['PUT', '/api/auth/sign-in/email', 'GET, HEAD, POST'],
  ])('refuse %s at %s, and say what is allowed', async (method, path, allowed) => {
    const { status, headers } = await fetch(url + path, { method })
    expect([status, headers.get('allow')]).toEqual([405, allowed])
  })

  it('leave it to GraphQL to refuse a method', async () => {
    expect(await (await fetch(`${url}/graphql`, { method: 'PUT' })).text()).toBe('graphql')
  })

  it('hand a page no state of the router that Next could not read', async () => {
    const ask = async (state: string) =>
      (await fetch(`${url}/shop`, { headers: { 'Next-Router-State-Tree': state } })).text()
    expect(await ask('%7B')).toBe('page whole')
    expect(await ask('%5B%22%22%2C%7B%7D%5D')).toBe('page %5B%22%22%2C%7B%7D%5D')
  })
})
