import { connect } from 'node:net'

/** What is said to a Postgres before anything else: may we talk in secret? It answers S or N, and nothing else does. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

export type Listener = 'postgres' | 'something-else' | 'silent'

/**
 * Who listens at the address of a database. A driver waits for ever, or connects again and again, where it is an HTTP server.
 *
 * @throws what the system says where nothing can be reached
 */
export function findListener(
  { host, port }: { host: string; port: number },
  withinMs: number,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => end('silent'), withinMs)
    const end = (listener: Listener): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(listener)
    }
    socket.once('connect', () => socket.write(SSL_REQUEST))
    socket.once('data', (answer) => end(isPostgres(answer) ? 'postgres' : 'something-else'))
    socket.once('end', () => end('something-else'))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      socket.destroy()
      // It was there and hung up on the question.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve('something-else')
      else reject(error)
    })
  })
}

function isPostgres(answer: Buffer): boolean {
  return answer.length === 1 && (answer[0] === 0x53 || answer[0] === 0x4e)
}
