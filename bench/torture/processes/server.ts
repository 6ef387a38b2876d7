import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shiftClock } from '@/bench/torture/processes/shift-clock'
import { connectDatabase } from '@/db/client'
import { startWorker } from '@/db/jobs/start-worker'
import { createMembers } from '@/db/members'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { createLog } from '@/db/settings/create-log'
import { createStockEngine } from '@/db/stock/engine'
import { createGraphqlService } from '@/graphql/service'
import { createFolderStore } from '@/pictures/store/folder-store'
import { listen } from '@/server/listen'
import { createShutdown } from '@/server/stop-in-order'
import { stopOnSignals } from '@/server/stop-on-signals'
import { createWebServer } from '@/server/web-server'

/** What the parent gives as the one argument, in JSON. */
export interface ServerOptions {
  databaseUrl: string
  /** 0 takes a free one; the parent is told. */
  port: number
  /** Jobs that may wait for one location: small, so that a burst fills it. */
  waitingMax: number
  /** Jobs in one batch at most: few, so that batches travel in chains. */
  batchMax?: number
  /** How long a connection of a lane may live; one of the pool lives four times as long. */
  connectionLifetimeMs?: number
  /** How far this process's clock is ahead of the machine's; below 0, behind it. */
  clockAheadMs?: number
}

/** Sent to the parent when it serves. */
export interface ServerReady {
  port: number
}

const POOL_LIVES_LONGER = 4

/** The process of `server.ts` without pages, so that it is back within a second: web server, GraphQL, engine, jobs, orderly stop. */
async function start(options: ServerOptions): Promise<void> {
  const { port, waitingMax, batchMax, connectionLifetimeMs, clockAheadMs = 0 } = options
  if (clockAheadMs !== 0) shiftClock(clockAheadMs)
  const databaseUrl = new URL(options.databaseUrl)
  if (connectionLifetimeMs)
    databaseUrl.searchParams.set('max_lifetime', String((POOL_LIVES_LONGER * connectionLifetimeMs) / 1_000))
  const clock = (): Date => new Date()
  const log = createLog({ logLevel: 'warn' })
  const shutdown = createShutdown(log)
  stopOnSignals(shutdown, log)
  const web = createWebServer({ log, publicUrl: () => 'http://localhost' })
  const taken = await listen(web.server, { port, host: '127.0.0.1' })
  shutdown.add('port', web.close)
  const database = connectDatabase(databaseUrl.href, { connectionsMax: 20 })
  shutdown.add('pool', database.close)
  const engine = createStockEngine({
    database,
    clock,
    log,
    settings: {
      waitingMax,
      ...(batchMax && { batchMax }),
      ...(connectionLifetimeMs && { connectionLifetimeMs }),
    },
    members: createMembers(database),
  })
  shutdown.add('batches', engine.stop)
  const worker = await startWorker({ engine, gateway: createSandboxGateway(database, clock), log })
  shutdown.add('jobs', worker.stop)
  const service = await createGraphqlService({
    database,
    engine,
    settings: { isProduction: true, isDemo: false, apiKeysMax: 20, trustedProxies: 1 },
    sendMail: async () => undefined,
    secret: 'a secret for the torture, 32 letters',
    publicUrl: 'http://localhost',
    log,
    clock,
    pictures: createFolderStore(join(tmpdir(), 'onshelf-torture-pictures')),
  })
  shutdown.add('sockets', service.stop)
  shutdown.add('requests', web.drain)
  web.serve({ handleHttp: service.handleHttp, handleUpgrade: service.handleUpgrade })
  process.on('disconnect', () => process.exit(1))
  process.send?.({ port: taken } satisfies ServerReady)
}

start(JSON.parse(process.argv[2] ?? '') as ServerOptions).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
