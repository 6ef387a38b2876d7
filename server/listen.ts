import type { Server } from 'node:http'
import { CannotStart } from '@/db/settings/cannot-start'

/** Takes the port and returns it. @throws CannotStart where somebody else has it. */
export function listen(server: Server, { port, host }: { port: number; host?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : port)
    })
  })
}

function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
      )
    case 'EACCES':
      return new CannotStart(
        `Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart('HOST is not an address of this machine: correct it, or leave it out.')
    default:
      return error
  }
}
