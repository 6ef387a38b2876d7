import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionResult } from 'graphql'
import { onForgotten } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import type { SendMail } from '@/db/mail/create-mailer'
import type { Log } from '@/db/settings/create-log'
import type { Settings } from '@/db/settings/settings'
import type { StockEngine } from '@/db/stock/engine'
import { createAddressDigest } from '@/graphql/accounts/auth/digest-address'
import { VIEWER_HEADER } from '@/graphql/accounts/auth/require-named-viewer'
import { createAccounts } from '@/graphql/accounts/create-accounts'
import { createExportHandler } from '@/graphql/exports/create-export-handler'
import { handleGraphiql } from '@/graphql/http/handle-graphiql'
import { handleGraphql } from '@/graphql/http/handle-graphql'
import { createLiveHub } from '@/graphql/live/create-live-hub'
import { createOutbox } from '@/graphql/outbox'
import { createPictureHandler } from '@/graphql/pictures/create-picture-handler'
import { buildExecutableSchema } from '@/graphql/server/build-executable-schema'
import { createApollo } from '@/graphql/server/create-apollo'
import { createContext } from '@/graphql/server/create-context'
import { executeInProcess, type GraphqlRequest } from '@/graphql/server/execute-in-process'
import { createTrustedExecutor } from '@/graphql/server/execute-trusted'
import { explainViewerFailure } from '@/graphql/server/explain-viewer-failure'
import { createDocumentStore } from '@/graphql/server/prepare-document'
import { createSocketServer } from '@/graphql/server/socket/create-socket-server'
import { createTrustedDocuments } from '@/graphql/server/trusted-documents'
import type { Viewer } from '@/graphql/viewer'
import { createEncoder } from '@/pictures/encode/create-encoder'
import type { PictureStore } from '@/pictures/store/picture-store'

/** What the process (`server.ts`) gives to GraphQL. */
export interface GraphqlServiceOptions {
  database: Database
  /** Shared with the worker's jobs; who made it stops it, after this service has stopped. */
  engine: StockEngine
  settings: Pick<Settings, 'isProduction' | 'isDemo' | 'apiKeysMax' | 'trustedProxies' | 'smtpUrl'>
  /** Signs sessions and keys. */
  secret: string
  /** The origin that browsers use, without a slash at the end: cookies and socket origins are judged by it. */
  publicUrl: string
  log: Log
  sendMail: SendMail
  /** Where the files of pictures lie. */
  pictures: PictureStore
  /** The time now; a test gives its own. */
  clock: () => Date
}

/** What GraphQL gives to the process, which owns the port and knows nothing of schemas. */
export interface GraphqlService {
  /** `/graphql` over HTTP: answers every request, also one with a wrong method or a body that is too large. */
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** `/graphql` over WebSocket; refuses a foreign origin. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** `/api/auth/*`. */
  handleAuth(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Pictures that are sent to `/pictures`, and what lies below it. */
  handlePicture(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** `/exports/*`: lists as files of CSV. */
  handleExport(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** `/graphiql` and what lies below it: the workbench, in development and the demo; else not found. */
  handleGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Server components and server rendering ask here, as whoever sent `headers`, without a loopback request. */
  executeInProcess(request: GraphqlRequest, headers: Headers): Promise<ExecutionResult>
  /** Whether changes are received; false for a while after the database was lost. */
  isListening(): boolean
  /** Open sockets, for the metrics. */
  countSockets(): number
  /** In order: sockets are closed, requests under way are answered, the connection that listens for changes is closed. */
  stop(): Promise<void>
}

/** Everything that speaks GraphQL, and the accounts: ready once it is returned. */
export async function createGraphqlService(options: GraphqlServiceOptions): Promise<GraphqlService> {
  const { database, engine, settings, publicUrl, log, clock } = options
  const isIntrospectable = settings.isDemo || !settings.isProduction
  const accounts = await createAccounts({ ...options, trustedProxies: settings.trustedProxies })
  const { findViewer, guestCookie } = accounts
  const { isDemo, apiKeysMax } = settings
  const digestAddress = createAddressDigest(options.secret)
  const schema = buildExecutableSchema()
  const prepare = createDocumentStore(schema, { isIntrospectable })
  const documents = createTrustedDocuments({ database, prepare, log })
  const ways = {
    documents,
    apollo: await createApollo({ schema, log, isIntrospectable, prepare, documents }),
    execute: createTrustedExecutor({ schema, log }),
  }
  // After the last wait of this function: what is lost meanwhile closes sockets, which have to be there.
  const live = createLiveHub({ database, log, onListeningLost: () => sockets.closeForNow() })
  const { secret, sendMail } = options
  const outbox = createOutbox({
    secret,
    publicUrl,
    send: sendMail,
    isDelivered: settings.smtpUrl !== undefined,
  })
  const parts = { database, engine, live, documents, outbox, clock, isDemo, apiKeysMax }
  const sockets = createSocketServer({
    schema,
    prepare,
    documents,
    isListening: live.isListening,
    publicUrl,
    log,
    findViewer,
    nameCredential: accounts.nameCredential,
    clock,
    createContext: (viewer) => createContext(parts, { viewer }),
  })

  const encoder = createEncoder()
  const stopClosing = onForgotten(database, sockets.closeEnded)

  const createHttpContext = (viewer: Viewer, request: IncomingMessage, response: ServerResponse) =>
    createContext(parts, {
      viewer,
      requestId: request.headers['x-request-id'] as string | undefined,
      readAddress: () => accounts.readAddress(request),
      digestAddress: () => digestAddress(accounts.readAddress(request)),
      makeGuest: () => {
        const { guestId, setCookie } = guestCookie.make()
        response.appendHeader('Set-Cookie', setCookie)
        // The cookie cannot be read by the page, whose socket is still that of a nameless guest.
        response.setHeader('X-Viewer-Changed', 'true')
        return guestId
      },
    })

  return {
    handleHttp: (request, response) =>
      handleGraphql(request, response, {
        ...ways,
        publicUrl,
        createContext() {
          const { cookie, authorization, [VIEWER_HEADER]: named } = request.headers
          const viewer = findViewer({ cookie, authorization, named })
          return viewer instanceof Promise
            ? viewer.then((found) => createHttpContext(found, request, response))
            : createHttpContext(viewer, request, response)
        },
      }),
    handleUpgrade: sockets.handleUpgrade,
    handleAuth: accounts.handleAuth,
    handlePicture: createPictureHandler({
      database,
      store: options.pictures,
      encoder,
      clock,
      publicUrl,
      findViewer,
    }),
    handleExport: createExportHandler({ database, clock, findViewer }),
    handleGraphiql: (request, response) => handleGraphiql(request, response, { isOpen: isIntrospectable }),
    async executeInProcess(request, headers) {
      const credentials = { cookie: headers.get('cookie'), authorization: headers.get('authorization') }
      let viewer: Viewer
      try {
        viewer = await findViewer(credentials)
      } catch (error) {
        return explainViewerFailure(error, log)
      }
      const requestId = headers.get('x-request-id') ?? undefined
      return executeInProcess(ways, request, createContext(parts, { viewer, requestId }))
    },
    isListening: live.isListening,
    countSockets: sockets.countSockets,
    async stop() {
      stopClosing()
      await sockets.stop()
      await encoder.stop()
      await ways.apollo.stop()
      await live.stop()
      await accounts.stop()
    },
  }
}
