import type { IncomingMessage } from 'node:http'
import { CloseCode, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Log } from '@/db/settings/create-log'

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
          read(String(message)).catch((err: unknown) => {
            log.error({ err }, 'a message over a socket met a bug')
            socket.close(CloseCode.InternalServerError, 'Internal server error')
          })
        })
      },
    },
    extra,
  )
  socket.once('close', (code, reason) => {
    closed(code, String(reason)).catch((err: unknown) =>
      log.error({ err }, 'a socket could not be let go of'),
    )
  })
}
