import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import next from 'next'
import { PROJECT_ROOT } from '@/db/settings/project-root'

export interface Pages {
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Hot reload, in development. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  stop(): Promise<void>
}

/** Next, as everything that is neither GraphQL nor about this process. */
export async function preparePages(options: { isProduction: boolean; port: number }): Promise<Pages> {
  // Next listens for upgrades on the server it is given, and ends sockets on paths that match its routes: it gets a
  // server that never listens, and is handed what is meant for it.
  const decoy = createServer()
  const app = next({
    dev: !options.isProduction,
    dir: PROJECT_ROOT,
    port: options.port,
    hostname: 'localhost',
    httpServer: decoy,
    customServer: true,
  })
  await app.prepare()
  return {
    handleHttp: app.getRequestHandler(),
    handleUpgrade: (request, socket, head) => {
      if (!decoy.emit('upgrade', request, socket, head)) socket.destroy()
    },
    stop: () => app.close(),
  }
}
