import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { CloseCode, handleProtocols, MessageType, makeServer, stringifyMessage } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Credential } from '@/db/accounts/credential-cache'
import type { Log } from '@/db/settings/create-log'
import { isRetryable } from '@/db/stock/classify-failure'
import type { Credentials, NameCredential } from '@/graphql/accounts/auth/find-viewer'
import { isOwnOrigin } from '@/graphql/accounts/auth/trusted-origins'
import { refuseOnSocket } from '@/graphql/http/refuse-on-socket'
import { codedError } from '@/graphql/problems/coded-error'
import { explainErrors } from '@/graphql/server/explain-errors'
import { carryMessages } from '@/graphql/server/socket/carry-messages'
import { keepAlive } from '@/graphql/server/socket/keep-alive'
import {
  createSubscriptionPreparer,
  type SubscriptionOptions,
} from '@/graphql/server/socket/prepare-subscription'
import { readCredentials } from '@/graphql/server/socket/read-credentials'
import { type SubscriptionArgs, subscribeFreshly } from '@/graphql/server/subscribe-freshly'

/** A page watches its stock, its order and a queue: this leaves room for a screen full of tiles. */
export const SUBSCRIPTIONS_MAX = 50
const MESSAGE_BYTES_MAX = 65_536

export interface SocketOptions extends SubscriptionOptions {
  publicUrl: string
  log: Pick<Log, 'error' | 'warn' | 'debug'>
  /** Where no changes are received, a socket is refused: its page says that it is not live, and retries. */
  isListening(): boolean
  nameCredential: NameCredential
  clock(): Date
}

export interface SocketServer {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  countSockets(): number
  /** Closes every socket with "try again later": changes cannot be received now. */
  closeForNow(): void
  /** Closes the sockets of a credential that has ended; one whose person was changed only goes on, and is told. */
  closeEnded(isMeant: (credential: Credential) => boolean): void
  /** Closes every socket with "service restart", and ends what it watched. */
  stop(): Promise<void>
}

/** What is kept of a connection. */
interface Extra {
  socket: WebSocket
  request: IncomingMessage
  credentials?: Credentials
  /** What it came with; null for a guest. */
  credential?: Credential | null
  /** When that ends by itself. */
  endsAt?: Date | null
}

/** Those who do not close after they were told are cut off. */
const CLOSE_MS = 1_000
const SERVICE_RESTART = 1012
const TRY_AGAIN_LATER = 1013

/** What a page hears when what its viewer may do was changed: it asks what they are now. The protocol lets a ping carry something. */
const VIEWER_CHANGED = stringifyMessage({ type: MessageType.Ping, payload: { viewer: 'changed' } })

/** Closes with "try again later". Returns what refuses a socket that is just being opened. */
function closeForNow(socket: WebSocket): false {
  socket.close(TRY_AGAIN_LATER, 'Try again later')
  return false
}

/** GraphQL subscriptions over WebSocket (graphql-transport-ws) on the port of the web server. */
export function createSocketServer(options: SocketOptions): SocketServer {
  const { schema, publicUrl, log, findViewer } = options
  const prepare = createSubscriptionPreparer(options)
  const seats = new WeakMap<WebSocket, Extra>()
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES_MAX,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (protocols) => handleProtocols(protocols),
  })
  const formatErrors = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    explainErrors(errors, log)

  const server = makeServer<Record<string, unknown>, Extra>({
    schema,
    subscribe: (args) => subscribeFreshly(args as SubscriptionArgs),
    async onConnect({ connectionParams, extra }) {
      if (!options.isListening()) return closeForNow(extra.socket)
      const credentials = readCredentials(connectionParams, extra.request)
      extra.credentials = credentials
      extra.credential = options.nameCredential(credentials)
      seats.set(extra.socket, extra)
      try {
        const viewer = await findViewer(credentials)
        extra.endsAt = viewer.kind === 'guest' ? null : viewer.endsAt
      } catch (error) {
        // An API key that is none, or a page of somebody who was signed out: the socket is refused instead of going on as a guest.
        if (error instanceof GraphQLError) return false
        if (!isRetryable(error)) throw error
        log.warn({ err: error }, 'the database could not say who opens a socket')
        return closeForNow(extra.socket)
      }
    },
    onSubscribe({ subscriptions, extra }, _id, payload) {
      if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MAX) {
        return [codedError('BAD_USER_INPUT', `A socket carries at most ${SUBSCRIPTIONS_MAX} subscriptions.`)]
      }
      return prepare(payload, extra.credentials ?? {})
    },
    onNext: (_ctx, _id, _payload, _args, { errors, ...result }) =>
      errors ? { ...result, errors: formatErrors(errors) } : undefined,
    onError: (_ctx, _id, _payload, errors) => formatErrors(errors),
  })
  const stopPings = keepAlive(sockets, (socket) => {
    const extra = seats.get(socket)
    if (extra?.endsAt && extra.endsAt <= options.clock()) void closeIfEnded(extra)
  })

  async function closeIfEnded(extra: Extra): Promise<void> {
    const { socket, credentials = {} } = extra
    try {
      const viewer = await findViewer(credentials)
      if (viewer.kind !== 'guest') {
        extra.endsAt = viewer.endsAt
        if (socket.readyState === socket.OPEN) socket.send(VIEWER_CHANGED)
        return
      }
    } catch (error) {
      // What the database cannot say now is asked again before the next event.
      if (!(error instanceof GraphQLError)) return
    }
    socket.close(CloseCode.Forbidden, 'Forbidden')
  }

  return {
    handleUpgrade(request, socket, head) {
      const { origin, host } = request.headers
      // A program sends no origin; a page always does, and its socket would carry the visitor's cookies.
      if (origin !== undefined && !isOwnOrigin(origin, host, publicUrl)) {
        refuseOnSocket(socket, 403)
        return
      }
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit('connection', opened, request)
        carryMessages(server, { socket: opened, request }, log)
      })
    },
    countSockets: () => sockets.clients.size,
    closeEnded(isMeant) {
      for (const socket of sockets.clients) {
        const extra = seats.get(socket)
        if (extra?.credential && isMeant(extra.credential)) void closeIfEnded(extra)
      }
    },
    closeForNow() {
      for (const socket of sockets.clients) closeForNow(socket)
    },
    async stop() {
      stopPings()
      const closed = [...sockets.clients].map((socket) => once(socket, 'close'))
      for (const socket of sockets.clients) socket.close(SERVICE_RESTART, 'Service restart')
      const cutOff = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, CLOSE_MS)
      await Promise.all(closed)
      clearTimeout(cutOff)
      sockets.close()
    },
  }
}
