import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** Answers with a status where there is no response to write to, and ends the connection: Node leaves both to whoever listens. */
export function refuseOnSocket(
  socket: Duplex,
  status: number,
  { message, headers = {} }: { message?: string; headers?: Readonly<Record<string, string | number>> } = {},
): void {
  const body = `${message ?? STATUS_CODES[status]}\n`
  const lines = Object.entries({
    ...headers,
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  // The other end may go before it has read this.
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () =>
    socket.destroy(),
  )
}
