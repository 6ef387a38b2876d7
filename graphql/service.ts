import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionResult } from 'graphql'
import type { Database } from '@/db/client'
import type { Log } from '@/db/settings/create-log'
import type { Settings } from '@/db/settings/settings'
import type { StockEngine } from '@/db/stock/engine'

/** What the process (`server.ts`) gives to GraphQL. */
export interface GraphqlServiceOptions {
  database: Database
  /** Shared with the worker's jobs; who made it stops it, after this service has stopped. */
  engine: StockEngine
  settings: Settings
  /** Signs sessions and keys. */
  secret: string
  /** The origin that browsers use, without a slash at the end: cookies and socket origins are judged by it. */
  publicUrl: string
  log: Log
  /** The time now; a test gives its own. */
  clock: () => Date
}

/** One operation, as a client sends it. */
export interface GraphqlRequest {
  query?: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
  extensions?: Record<string, unknown> | null
}

/** What GraphQL gives to the process, which owns the port and knows nothing of schemas. */
export interface GraphqlService {
  /** `/graphql` over HTTP: answers whatever comes, a wrong method and a body that is too large included. */
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** `/graphql` over WebSocket; refuses a foreign origin. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** `/api/auth/*`. */
  handleAuth(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Server components and server rendering ask here, as whoever sent `headers`, without a loopback request. */
  executeInProcess(request: GraphqlRequest, headers: Headers): Promise<ExecutionResult>
  /** Open sockets, for the metrics. */
  countSockets(): number
  /** In order: sockets are told, requests under way are answered, whatever listens to the database lets go. */
  stop(): Promise<void>
}
