import { type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql'
import pino from 'pino'
import { uuidv7 } from 'uuidv7'
import type { Database } from '@/db/client'
import type { Mail } from '@/db/mail/create-mailer'
import { createMembers } from '@/db/members'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { createTestDatabase } from '@/db/testing/create-test-database'
import type { GraphqlContext } from '@/graphql/context'
import { createLiveHub } from '@/graphql/live/create-live-hub'
import type { LiveHub } from '@/graphql/live/live-hub'
import { createOutbox, type Outbox } from '@/graphql/outbox'
import { buildExecutableSchema } from '@/graphql/server/build-executable-schema'
import { createApollo } from '@/graphql/server/create-apollo'
import { createContext } from '@/graphql/server/create-context'
import {
  executeInProcess,
  type GraphqlRequest,
  type InProcessOptions,
} from '@/graphql/server/execute-in-process'
import { createTrustedExecutor } from '@/graphql/server/execute-trusted'
import { createDocumentStore } from '@/graphql/server/prepare-document'
import { subscribeFreshly } from '@/graphql/server/subscribe-freshly'
import { createTrustedDocuments, type TrustedDocuments } from '@/graphql/server/trusted-documents'
import { recordRootFields } from '@/graphql/testing/record-root-fields'
import { createTestWorld, type TestWorld } from '@/graphql/testing/test-world'
import { DEFAULT_WAY, nameByHash, type Way } from '@/graphql/testing/ways'
import type { Viewer } from '@/graphql/viewer'

type Variables = Record<string, unknown>

/** What an operation answered. `data` is typed by whoever reads it: `query<{ cart: { id: string } }>(…)`. */
export interface TestResult<Data> {
  data: Data | null
  errors: readonly GraphQLFormattedError[]
  /** Codes of the errors, which most tests ask for. */
  codes: string[]
}

export interface TestClient {
  /** Runs a query or a mutation through the real server, permissions and limits included. */
  query<Data = Record<string, never>>(document: string, variables?: Variables): Promise<TestResult<Data>>
  /** Yields each event's data; an error is thrown. End it with `return()`. */
  subscribe<Data = Record<string, never>>(
    document: string,
    variables?: Variables,
  ): AsyncGenerator<Data, void, void>
}

export interface GraphqlTest {
  database: Database
  engine: StockEngine
  live: LiveHub
  documents: TrustedDocuments
  outbox: Outbox
  /** What was sent. */
  mails: Mail[]
  world: TestWorld
  /** The time now; `clock.now` may be set. */
  clock: { now: Date; advance(ms: number): void }
  /** Asks as somebody; `world.viewers` has one of each. A guest keeps the name they get. */
  as(viewer: Viewer): TestClient
  /** Runs something and says which statements the web's pool sent meanwhile, and which the engine's lanes. */
  countStatements<T>(
    run: () => Promise<T>,
  ): Promise<{ result: T; statements: string[]; laneStatements: string[] }>
  close(): Promise<void>
}

/**
 * The whole server in process on a real database of its own with a small world. Once per test file:
 *
 *     let test: GraphqlTest
 *     beforeAll(async () => { test = await createGraphqlTest() })
 *     afterAll(() => test.close())
 */
export async function createGraphqlTest({ way = DEFAULT_WAY }: { way?: Way } = {}): Promise<GraphqlTest> {
  let statements: string[] = []
  let laneStatements: string[] = []
  const testDatabase = await createTestDatabase({
    // Of every new connection the driver asks for the types once: how many there are is nobody's statement.
    onStatement: (text) => text.includes('pg_catalog.pg_type') || statements.push(text),
  })
  const { database } = testDatabase
  const clock = {
    now: new Date('2026-11-20T12:00:00.000Z'),
    advance(ms: number) {
      clock.now = new Date(clock.now.getTime() + ms)
    },
  }
  const engine = createStockEngine({
    database: { ...database, onStatement: (text) => laneStatements.push(text) },
    clock: () => clock.now,
    batchClock: () => clock.now,
    members: createMembers(database),
  })
  const live = createLiveHub({ database })
  const schema = buildExecutableSchema()
  const rootFields = recordRootFields(schema)
  const log = pino({ level: 'silent' })
  const prepare = createDocumentStore(schema, { isIntrospectable: true })
  const documents = createTrustedDocuments({ database, prepare, log })
  const ways: InProcessOptions = {
    documents,
    apollo: await createApollo({ schema, log, isIntrospectable: true, prepare, documents }),
    execute: createTrustedExecutor({ schema, log }),
  }
  const world = await createTestWorld(database, engine, clock.now)

  const mails: Mail[] = []
  const outbox = createOutbox({
    secret: 'a secret for tests, thirty-two characters',
    publicUrl: 'https://onshelf.example',
    isDelivered: true,
    send: async (mail) => void mails.push(mail),
  })
  const parts = {
    database,
    engine,
    live,
    documents,
    outbox,
    clock: () => clock.now,
    isDemo: true,
    apiKeysMax: 20,
  }

  return {
    database,
    engine,
    live,
    documents,
    outbox,
    mails,
    world,
    clock,
    as(viewer) {
      const seat: { viewer: Viewer } = { viewer }
      const makeGuest = (): string => {
        const guestId = uuidv7()
        seat.viewer = { kind: 'guest', guestId }
        return guestId
      }
      const create = (): GraphqlContext =>
        createContext(parts, { viewer: seat.viewer, requestId: uuidv7(), makeGuest })
      return {
        query: (document, variables) =>
          runOperation(ways, create(), toRequest(way, documents, document, variables)),
        subscribe: (document, variables) => listEvents(schema, create, document, variables),
      }
    },
    async countStatements(run) {
      statements = []
      laneStatements = []
      const result = await run()
      return { result, statements, laneStatements }
    },
    async close() {
      rootFields.write()
      await ways.apollo.stop()
      await live.stop()
      await engine.stop()
      await testDatabase.close()
    },
  }
}

function toRequest(
  way: Way,
  documents: TrustedDocuments,
  query: string,
  variables: Variables = {},
): GraphqlRequest {
  const { hash, prepared } = documents.prepare(query)
  if (way === 'text' || 'errors' in prepared) return { query, variables }
  documents.learn(hash, query)
  return { variables, extensions: nameByHash(hash) }
}

async function runOperation<Data>(
  ways: InProcessOptions,
  contextValue: GraphqlContext,
  request: GraphqlRequest,
): Promise<TestResult<Data>> {
  const { data = null, errors = [] } = await executeInProcess(ways, request, contextValue)
  return {
    data: data as Data | null,
    errors,
    codes: errors.map(({ extensions }) => String(extensions?.code)),
  }
}

async function* listEvents<Data>(
  schema: GraphQLSchema,
  create: () => GraphqlContext,
  document: string,
  variableValues: Variables = {},
): AsyncGenerator<Data, void, void> {
  const events = await subscribeFreshly({
    schema,
    document: parse(document),
    variableValues,
    contextValue: create(),
    renew: async () => create(),
  })
  if (!(Symbol.asyncIterator in events)) throw toError(events)
  for await (const event of events) {
    if (event.errors) throw toError(event)
    yield event.data as Data
  }
}

function toError({ errors = [] }: ExecutionResult): Error {
  return errors[0] ?? new Error('The subscription was refused without a reason.')
}
