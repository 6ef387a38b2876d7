import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { refuseOnSocket } from '@/graphql/http/refuse-on-socket'

const reasons: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'The address, cookies and other headers of a request have at most 16 KB together. Delete the cookies of this site, or send a shorter address.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
}

const notHttp = [400, 'This is not a whole HTTP request.'] as const

/**
 * A request that Node's parser rejects is answered in words, behind what came before it on the connection and is still being answered. The
 * connection ends with it: where the next request would begin is not known.
 */
export function answerClientError(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  underWay: Iterable<ServerResponse>,
): void {
  const before = [...underWay].filter(({ req }) => req.socket === socket).at(-1)
  if (before?.req.complete) before.once('close', () => refuse(error, socket))
  // The answer to the broken request itself has begun: more would stand in the middle of it.
  else if (before?.headersSent) socket.destroy()
  else refuse(error, socket)
}

function refuse({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const [status, message] = reasons[code] ?? notHttp
  refuseOnSocket(socket, status, { message })
}
