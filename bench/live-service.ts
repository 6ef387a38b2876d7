import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import type { Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import { createGraphqlService } from '@/graphql/service'

export interface LiveService {
  /** The address of the web server, without a slash. */
  url: string
  close(): Promise<void>
}

/** GraphQL on a port of its own, as the process serves it. */
export async function openLiveService(database: Database, engine: StockEngine): Promise<LiveService> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service = await createGraphqlService({
    database,
    engine,
    settings: { isProduction: true, isDemo: false },
    secret: 'a secret for the bench, 32 characters',
    publicUrl: url,
    log: pino({ level: 'silent' }),
    clock: () => new Date(),
  })
  server.on('request', (request, response) => void service.handleHttp(request, response))
  server.on('upgrade', service.handleUpgrade)
  return {
    url,
    close: async () => {
      await service.stop()
      server.closeAllConnections()
      server.close()
    },
  }
}
