import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Log } from '@/db/settings/create-log'
import { setSecurityHeaders } from '@/server/security-headers'

type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export interface WebServer {
  server: Server
  /** Until this is called every request is told to come back in a moment. */
  serve(handlers: { handleHttp: HttpHandler; handleUpgrade: UpgradeHandler }): void
  /** Takes no new connections; requests under way have five seconds to end. */
  stop(): Promise<void>
}

const DRAIN_MS = 5_000

/** The one port: it is taken before anything slow is started, so that a taken port shows at once. */
export function createWebServer({ log, publicUrl }: { log: Log; publicUrl: () => string }): WebServer {
  let handleHttp: HttpHandler = async (_request, response) => {
    response
      .writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' })
      .end('Onshelf is starting.\n')
  }
  let handleUpgrade: UpgradeHandler = (_request, socket) => socket.destroy()

  const server = createServer((request, response) => {
    const requestId = randomUUID()
    // Whatever a client sent here would end in our log: the name is ours.
    request.headers['x-request-id'] = requestId
    response.setHeader('X-Request-Id', requestId)
    setSecurityHeaders(response, { publicUrl: publicUrl() })
    handleHttp(request, response).catch((error: unknown) => {
      log.error({ err: error, requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something broke on our side.\n')
    })
  })
  server.on('upgrade', (request, socket, head) => {
    // Without a listener a reset connection would end the process.
    socket.on('error', () => socket.destroy())
    handleUpgrade(request, socket, head)
  })
  // Longer than the idle time of common load balancers, so that they close first.
  server.keepAliveTimeout = 65_000

  const sockets = new Set<Duplex>()
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return {
    server,
    serve: (handlers) => {
      handleHttp = handlers.handleHttp
      handleUpgrade = handlers.handleUpgrade
    },
    stop: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          for (const socket of sockets) socket.destroy()
        }, DRAIN_MS)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
