import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { listenOnFreePort } from '@/bench/listen-on-free-port'
import type { Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import { createGraphqlService } from '@/graphql/service'
import { createFolderStore } from '@/pictures/store/folder-store'

export interface LiveService {
  /** The address of the web server, without a slash. */
  url: string
  close(): Promise<void>
}

/** GraphQL on a port of its own, as the process serves it. */
export async function openLiveService(database: Database, engine: StockEngine): Promise<LiveService> {
  const server = createServer()
  const { url, close } = await listenOnFreePort(server)
  const service = await createGraphqlService({
    database,
    engine,
    settings: { isProduction: true, isDemo: false, apiKeysMax: 20, trustedProxies: 0 },
    sendMail: async () => undefined,
    secret: 'a secret for the bench, 32 characters',
    publicUrl: url,
    log: pino({ level: 'silent' }),
    clock: () => new Date(),
    pictures: createFolderStore(join(tmpdir(), 'onshelf-bench-pictures')),
  })
  server.on('request', (request, response) => void service.handleHttp(request, response))
  server.on('upgrade', service.handleUpgrade)
  return {
    url,
    close: async () => {
      await service.stop()
      close()
    },
  }
}
