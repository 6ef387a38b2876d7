import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Where a request went: the paths themselves would make a series of their own each. */
export type Destination =
  | 'graphql'
  | 'graphiql'
  | 'auth'
  | 'exports'
  | 'pictures'
  | 'pages'
  | 'health'
  | 'metrics'

export interface Metrics {
  observe(destination: Destination, response: ServerResponse): void
  /** Adds a number that is read when the metrics are asked for. */
  gauge(options: { name: string; help: string; read: () => number }): void
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'onshelf_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['destination', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  return {
    observe(destination, response) {
      const end = duration.startTimer({ destination })
      response.once('close', () => end({ status: response.statusCode }))
    },
    gauge({ name, help, read }) {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read())
        },
      })
    },
    async handleHttp(request, response) {
      if (!isFromThisMachine(request)) {
        response.writeHead(404).end()
        return
      }
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
    },
  }
}

/** Figures about the inside are for this machine's own collector; a proxy's requests carry where they came from. */
function isFromThisMachine(request: IncomingMessage): boolean {
  const isForwarded = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers
  return !isForwarded && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.socket.remoteAddress ?? '')
}
