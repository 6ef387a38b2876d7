import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createUser } from '@/db/accounts/create-user'
import type { RetailerRole } from '@/db/accounts/memberships'
import type { Role } from '@/db/accounts/summarise-role'
import type { Database } from '@/db/client'
import { registerDocument } from '@/db/documents/register-document'
import type { Mail } from '@/db/mail/create-mailer'
import { createMembers } from '@/db/members'
import { createLog } from '@/db/settings/create-log'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { createTestDatabase } from '@/db/testing/create-test-database'
import type { DatabaseProxy } from '@/db/testing/database-proxy'
import { DOCUMENT_MAX } from '@/graphql/server/limits/document-bounds'
import { createGraphqlService, type GraphqlService, type GraphqlServiceOptions } from '@/graphql/service'
import { noteRootFields } from '@/graphql/testing/record-root-fields'
import { createTestWorld, type TestWorld } from '@/graphql/testing/test-world'
import { DEFAULT_WAY, nameByHash, type Way } from '@/graphql/testing/ways'
import { createFolderStore } from '@/pictures/store/folder-store'
import type { PictureStore } from '@/pictures/store/picture-store'

export const SECRET = 'a secret for tests, thirty-two characters'

export interface ServiceTest {
  database: Database
  engine: StockEngine
  service: GraphqlService
  world: TestWorld
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
  /** Makes a person with the password `PASSWORD` and signs them in; returns the `Cookie` to send. */
  signIn(
    role: Role,
    person?: { retailerId?: string },
  ): Promise<{ cookie: string; userId: string; email: string }>
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

/** What somebody of each role is at their retailer. */
const worksAs: Readonly<Record<Role, readonly RetailerRole[]>> = {
  customer: [],
  shopper: ['picker'],
  staff: ['manager'],
  operator: [],
}

export const PASSWORD = 'correct horse battery'

/** The service on a port of its own, as the process runs it, on a database of its own with a small world. */
export async function createServiceTest({
  proxy,
  onStatement,
  way = DEFAULT_WAY,
  ...settings
}: Partial<GraphqlServiceOptions['settings']> & {
  proxy?: DatabaseProxy
  /** Told of every statement of the web's pool as it is sent. */
  onStatement?: (text: string) => void
  /** By hash what is sent is registered before. */
  way?: Way
} = {}): Promise<ServiceTest> {
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
  const world = await createTestWorld(database, engine, clock.now)
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
          : service.handleHttp
    handle(request, response).catch((error: unknown) => {
      failed.push(error)
      response.destroy(error as Error)
    })
  })
  server.on('upgrade', service.handleUpgrade)

  const rootFields = noteRootFields()
  const registered = new Map<string, string>()
  const nameDocument = async (query: string) => {
    if (way === 'text' || query.length > DOCUMENT_MAX.characters) return { query }
    let name = registered.get(query)
    if (name === undefined) {
      name = hash('sha256', query)
      // Also what is not valid: it has to be refused alike.
      const { id: retailerId } = world.retailer
      await registerDocument(database.db, { retailerId, hash: name, text: query, at: clock.now })
      registered.set(query, name)
    }
    return { extensions: nameByHash(name) }
  }
  const send = async (query: string, options: SendOptions = {}): Promise<SentAnswer> => {
    const response = await fetch(`${url}/graphql`, {
      method: options.method ?? 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      ...(options.method !== 'GET' && {
        body:
          options.body ?? JSON.stringify({ ...(await nameDocument(query)), variables: options.variables }),
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
  }

  let people = 0
  return {
    database,
    engine,
    service,
    world,
    url,
    clock,
    statements,
    logged,
    failed,
    mails,
    pictures,
    send,
    async signIn(role, { retailerId = world.retailer.id } = {}) {
      people += 1
      const email = `${role}.${people}@test.example`
      const userId = await createUser(
        database.db,
        {
          name: `${role} ${people}`,
          email,
          password: PASSWORD,
          isOperator: role === 'operator',
          worksFor: worksAs[role].map((as) => ({ retailerId, role: as, locationIds: null })),
        },
        clock.now,
      )
      const response = await postAuth(url, 'sign-in/email', { email, password: PASSWORD })
      if (!response.ok) throw new Error(`Could not sign in: ${await response.text()}`)
      return { cookie: cookiesOf(response), userId, email }
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

/** Posts to `/api/auth/…` as a page of the same origin would. */
export function postAuth(
  url: string,
  path: string,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  })
}

/** What a browser would send back. */
export function cookiesOf(response: { headers: Headers }): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
