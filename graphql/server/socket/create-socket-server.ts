import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql'
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Log } from '@/db/settings/create-log'
import type { Credentials, FindViewer } from '@/graphql/accounts/auth/find-viewer'
import { isOwnOrigin } from '@/graphql/accounts/auth/trusted-origins'
import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import { explainError } from '@/graphql/server/explain-error'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { createDocumentStore } from '@/graphql/server/prepare-document'
import { carryMessages } from '@/graphql/server/socket/carry-messages'
import { keepAlive } from '@/graphql/server/socket/keep-alive'
import { type SubscriptionArgs, subscribeFreshly } from '@/graphql/server/subscribe-freshly'
import type { Viewer } from '@/graphql/viewer'

/** A page watches its stock, its order and a queue: this leaves room for a screen full of tiles. */
export const SUBSCRIPTIONS_MAX = 50
const MESSAGE_BYTES_MAX = 65_536

export interface SocketOptions {
  schema: GraphQLSchema
  publicUrl: string
  log: Pick<Log, 'error' | 'debug'>
  findViewer: FindViewer
  createContext(viewer: Viewer): GraphqlContext
  /** Where nothing is heard of changes, a socket is refused: its page says that it is not live, and tries again. */
  isListening(): boolean
}

export interface SocketServer {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  countSockets(): number
  /** Tells every client to come back later: what they watch cannot be followed now. */
  sendAway(): void
  /** Tells every client to come back, and ends what they watched. */
  stop(): Promise<void>
}

/** What is kept of a connection. */
interface Extra {
  socket: WebSocket
  request: IncomingMessage
  credentials?: Credentials
}

/** Those who do not close after they were told are cut off. */
const CLOSE_MS = 1_000
const GOING_AWAY = 1001
const TRY_AGAIN_LATER = 1013

/** GraphQL subscriptions over WebSocket (graphql-transport-ws) on the port of the web server. */
export function createSocketServer(options: SocketOptions): SocketServer {
  const { schema, publicUrl, log, findViewer, createContext } = options
  const prepare = createDocumentStore(schema)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES_MAX,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (protocols) => handleProtocols(protocols),
  })
  const formatErrors = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => explainError(error.toJSON(), error, log))

  const server = makeServer<Record<string, unknown>, Extra>({
    schema,
    subscribe: (args) => subscribeFreshly(args as SubscriptionArgs),
    async onConnect({ connectionParams, extra }) {
      if (!options.isListening()) return false
      const credentials = readCredentials(connectionParams, extra.request)
      extra.credentials = credentials
      try {
        await findViewer(credentials)
      } catch (error) {
        // An API key that is none: the socket is refused instead of going on as a guest.
        if (error instanceof GraphQLError) return false
        throw error
      }
    },
    async onSubscribe({ subscriptions, extra }, _id, payload) {
      try {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MAX) {
          throw codedError('BAD_USER_INPUT', `A socket carries at most ${SUBSCRIPTIONS_MAX} subscriptions.`)
        }
        const viewer = await findViewer(extra.credentials ?? {})
        const renew = async (): Promise<GraphqlContext | null> => {
          const now = await findViewer(extra.credentials ?? {})
          // Somebody who has signed out does not go on as a guest.
          return now.kind === viewer.kind ? createContext(now) : null
        }
        return { ...readOperation(payload), schema, contextValue: createContext(viewer), renew }
      } catch (error) {
        if (error instanceof GraphQLError) return [error]
        throw error
      }
    },
    onNext: (_ctx, _id, _payload, _args, { errors, ...result }) =>
      errors ? { ...result, errors: formatErrors(errors) } : undefined,
    onError: (_ctx, _id, _payload, errors) => formatErrors(errors),
  })
  const letBe = keepAlive(sockets)

  function readOperation({ query, operationName, variables }: SubscribePayload) {
    const prepared = prepare(query)
    if ('errors' in prepared) throw prepared.errors[0]
    const { document } = prepared
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw codedError(
        'BAD_USER_INPUT',
        'A socket carries subscriptions. Send queries and mutations over HTTP.',
      )
    }
    const variableValues = variables ?? {}
    checkOperation(schema, document, operation, variableValues)
    return { document, operationName, variableValues }
  }

  return {
    handleUpgrade(request, socket, head) {
      const { origin, host } = request.headers
      // A program sends no origin; a page always does, and its socket would carry the visitor's cookies.
      if (origin !== undefined && !isOwnOrigin(origin, host, publicUrl)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
        return
      }
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit('connection', opened, request)
        carryMessages(server, { socket: opened, request }, log)
      })
    },
    countSockets: () => sockets.clients.size,
    sendAway() {
      for (const socket of sockets.clients) socket.close(TRY_AGAIN_LATER, 'Try again later')
    },
    async stop() {
      letBe()
      const closed = [...sockets.clients].map((socket) => once(socket, 'close'))
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away')
      const cutOff = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, CLOSE_MS)
      await Promise.all(closed)
      clearTimeout(cutOff)
      sockets.close()
    },
  }
}

function readCredentials(
  params: Readonly<Record<string, unknown>> | undefined,
  { headers }: IncomingMessage,
): Credentials {
  const authorization = params?.authorization ?? headers.authorization
  return {
    cookie: headers.cookie,
    authorization: typeof authorization === 'string' ? authorization : null,
  }
}
