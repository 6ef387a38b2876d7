import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@/db/client'
import type { Mail } from '@/db/mail/create-mailer'
import { createMembers } from '@/db/members'
import { createLog } from '@/db/settings/create-log'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { createTestDatabase } from '@/db/testing/create-test-database'
import type { DatabaseProxy } from '@/db/testing/database-proxy'
import { createGraphqlService, type GraphqlService, type GraphqlServiceOptions } from '@/graphql/service'
import { noteRootFields } from '@/graphql/testing/record-root-fields'
import { createFolderStore } from '@/pictures/store/folder-store'
import type { PictureStore } from '@/pictures/store/picture-store'

export const SECRET = 'a secret for tests, thirty-two characters'

/** The service as the process runs it, of an empty house. */
export interface RunningService {
  database: Database
  engine: StockEngine
  service: GraphqlService
  /** The address of the web server, without a slash. */
  url: string
  clock: { now: Date }
  /** Statements that the web's pool sent since the test began. */
  statements: string[]
  /** Log lines, as objects. */
  logged: Record<string, unknown>[]
  /** What the service threw at the web server, which would log it as a bug. */
  failed: unknown[]
  /** What was sent. */
  mails: Mail[]
  pictures: PictureStore
  /** Sends an operation over HTTP. */
  send(query: string, options?: SendOptions): Promise<SentAnswer>
  close(): Promise<void>
}

export interface SendOptions {
  variables?: Record<string, unknown>
  headers?: Record<string, string>
  /** Sent as it is, instead of an operation. */
  body?: string
  method?: string
}

export interface SentAnswer {
  status: number
  headers: Headers
  data: Record<string, unknown> | null
  errors: { message: string; extensions: Record<string, unknown> }[]
}

export interface RunOptions extends Partial<GraphqlServiceOptions['settings']> {
  proxy?: DatabaseProxy
  /** Told of every statement of the web's pool as it is sent. */
  onStatement?: (text: string) => void
}

/** The service on a port of its own, on a database of its own in which there is nothing. */
export async function runService({
  proxy,
  onStatement,
  ...settings
}: RunOptions = {}): Promise<RunningService> {
  const statements: string[] = []
  const logged: Record<string, unknown>[] = []
  const failed: unknown[] = []
  const mails: Mail[] = []
  const test = await createTestDatabase({
    proxy,
    onStatement: (text) => {
      statements.push(text)
      onStatement?.(text)
    },
  })
  const { database } = test
  const clock = { now: new Date() }
  const engine = createStockEngine({
    // Its lanes are not the web's pool.
    database: { ...database, onStatement: undefined },
    clock: () => clock.now,
    batchClock: () => clock.now,
    members: createMembers(database),
  })
  const directory = await mkdtemp(join(tmpdir(), 'onshelf-pictures-'))
  const pictures = createFolderStore(directory)
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service = await createGraphqlService({
    database,
    engine,
    settings: {
      isProduction: false,
      isDemo: false,
      apiKeysMax: 20,
      trustedProxies: ['loopback'],
      ...settings,
    },
    secret: SECRET,
    publicUrl: url,
    log: createLog({ logLevel: 'debug' }, { write: (line) => logged.push(JSON.parse(line)) }),
    sendMail: async (mail) => void mails.push(mail),
    pictures,
    clock: () => clock.now,
  })
  server.on('request', (request, response) => {
    const handle = request.url?.startsWith('/api/auth/')
      ? service.handleAuth
      : request.url?.startsWith('/graphiql')
        ? service.handleGraphiql
        : request.url?.startsWith('/pictures')
          ? service.handlePicture
          : request.url?.startsWith('/exports/')
            ? service.handleExport
            : service.handleHttp
    handle(request, response).catch((error: unknown) => {
      failed.push(error)
      response.destroy(error as Error)
    })
  })
  server.on('upgrade', service.handleUpgrade)

  const rootFields = noteRootFields()
  return {
    database,
    engine,
    service,
    url,
    clock,
    statements,
    logged,
    failed,
    mails,
    pictures,
    async send(query, options = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: options.method ?? 'POST',
        headers: { 'content-type': 'application/json', ...options.headers },
        ...(options.method !== 'GET' && {
          body: options.body ?? JSON.stringify({ query, variables: options.variables }),
        }),
      })
      const answer = (await response.json()) as Partial<SentAnswer>
      if (answer.data && !answer.errors) rootFields.note(query)
      return {
        status: response.status,
        headers: response.headers,
        data: answer.data ?? null,
        errors: answer.errors ?? [],
      }
    },
    async close() {
      rootFields.write()
      await service.stop()
      await engine.stop()
      server.closeAllConnections()
      server.close()
      await test.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
