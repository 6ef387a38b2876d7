import type { IncomingMessage } from 'node:http'
import { CloseCode, MessageType, parseMessage, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Log } from '@/db/settings/create-log'
import { isTooDeep } from '@/graphql/http/is-too-deep'

/** What only a server says. */
const OURS: ReadonlySet<MessageType> = new Set([
  MessageType.ConnectionAck,
  MessageType.Next,
  MessageType.Error,
])

/**
 * Joins one socket to the protocol. The library's own joint writes to the console whatever a client does wrong, and
 * keeps two timers for each socket.
 */
export function carryMessages<Extra extends { socket: WebSocket; request: IncomingMessage }>(
  server: Server<Extra>,
  extra: Extra,
  log: Pick<Log, 'error' | 'debug'>,
): void {
  const { socket } = extra
  // A message that is too large or no message at all: `ws` has closed the socket with the code that says so.
  socket.on('error', (err) => log.debug({ err }, 'a socket broke off'))
  const closed = server.opened(
    {
      protocol: socket.protocol,
      // Waits until it is written: a slow reader is sent the newest state, not a growing queue.
      send: (data) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) resolve()
          else
            socket.send(data, (error) =>
              error && socket.readyState === socket.OPEN ? reject(error) : resolve(),
            )
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (read) => {
        socket.on('message', (message) => {
          const text = String(message)
          const fault = findFault(text)
          if (fault) {
            log.debug({ fault }, 'a socket carried what it must not')
            socket.close(CloseCode.BadRequest, fault)
            return
          }
          read(text).catch((err: unknown) => {
            log.error({ err }, 'a message over a socket met a bug')
            socket.close(CloseCode.InternalServerError, 'Internal server error')
          })
        })
      },
    },
    extra,
  )
  socket.once('close', (code, reason) => {
    closed(code, String(reason)).catch((err: unknown) => log.error({ err }, 'a socket could not be closed'))
  })
}

/** What is wrong with a message by itself: the library takes what it does not expect from a client for a bug. */
function findFault(text: string): string | null {
  if (isTooDeep(text)) return 'Invalid message received'
  try {
    const { type } = parseMessage(text)
    return OURS.has(type) ? `Unexpected message of type ${type}` : null
  } catch {
    return 'Invalid message received'
  }
}
