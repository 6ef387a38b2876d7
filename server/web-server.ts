import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '@/db/settings/create-log'
import { refuseOnSocket } from '@/graphql/http/refuse-on-socket'
import { answerClientError } from '@/server/answer-client-error'
import { answerUnavailable, RETRY_AFTER_SECONDS } from '@/server/answer-unavailable'
import { setSecurityHeaders } from '@/server/security-headers'
import { upgradeToSocketsOnly } from '@/server/upgrade-to-sockets-only'

type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export interface WebServer {
  server: Server
  /** Until this is called every request is told to retry in a moment. */
  serve(handlers: { handleHttp: HttpHandler; handleUpgrade: UpgradeHandler }): void
  /** From now on what is new gets 503. Waits until what began before is answered; what takes too long is cut off, not answered wrongly. */
  drain(): Promise<void>
  /** Gives the port back and ends every connection. */
  close(): Promise<void>
}

interface WebServerOptions {
  log: Log
  publicUrl: () => string
  /** How long a request may take once the process stops. */
  drainMs?: number
}

/** Less than one step of the stop may take. */
const DRAIN_MS = 8_000

/** The one port: it is taken before anything slow is started, so that a taken port shows at once. */
export function createWebServer({ log, publicUrl, drainMs = DRAIN_MS }: WebServerOptions): WebServer {
  let handlers: { handleHttp: HttpHandler; handleUpgrade: UpgradeHandler } | null = null
  let isDraining = false
  let onAllAnswered = (): void => undefined
  const underWay = new Set<ServerResponse>()

  function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isDraining) response.setHeader('Connection', 'close')
    if (isDraining || !handlers) return answerUnavailable(request, response)
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      if (underWay.size === 0) onAllAnswered()
    })
    return handlers.handleHttp(request, response)
  }

  const server = createServer(upgradeToSocketsOnly, (request, response) => {
    const requestId = randomUUID()
    // Whatever a client sent here would end in our log: the name is ours.
    request.headers['x-request-id'] = requestId
    response.setHeader('X-Request-Id', requestId)
    setSecurityHeaders(response, { publicUrl: publicUrl() })
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error, requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something broke on our side.\n')
    })
  })
  server.on('upgrade', (request, socket, head) => {
    // Without a listener a reset connection would end the process.
    socket.on('error', () => socket.destroy())
    if (isDraining || !handlers) {
      refuseOnSocket(socket, 503, { headers: { 'Retry-After': RETRY_AFTER_SECONDS } })
    } else handlers.handleUpgrade(request, socket, head)
  })
  server.on('clientError', (error, socket) => answerClientError(error, socket, underWay))
  // A body of the largest size takes a slow line a few seconds.
  server.requestTimeout = 60_000
  // Longer than the idle time of common load balancers, so that they close first.
  server.keepAliveTimeout = 65_000

  const sockets = new Set<Duplex>()
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return {
    server,
    serve: (given) => {
      handlers = given
    },
    async drain() {
      isDraining = true
      // An idle connection is not closed under a client that just sends: its next request gets 503 and ends it.
      for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close')
      if (underWay.size === 0) return
      const answered = new Promise<void>((resolve) => {
        onAllAnswered = resolve
      })
      await Promise.race([answered, sleep(drainMs, undefined, { ref: false })])
      if (underWay.size > 0) log.warn({ requests: underWay.size }, 'requests took too long to be waited for')
      for (const response of underWay) response.destroy()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
