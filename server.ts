import type { IncomingMessage } from 'node:http'
import { connectDatabase } from '@/db/client'
import { seedDemo } from '@/db/seed/seed-demo'
import { createLog, type Log } from '@/db/settings/create-log'
import { exitWithReason } from '@/db/settings/exit-with-reason'
import { readSettings, type Settings } from '@/db/settings/settings'
import { createStockEngine } from '@/db/stock/engine'
import { answerHealth } from '@/server/health'
import { listen } from '@/server/listen'
import { createMetrics } from '@/server/metrics'
import { openDatabase } from '@/server/open-database'
import { preparePages } from '@/server/pages'
import { printBanner } from '@/server/print-banner'
import { setContentSecurityPolicy } from '@/server/security-headers'
import { createShutdown, type Shutdown } from '@/server/stop-in-order'
import { stopOnSignals } from '@/server/stop-on-signals'
import { createWebServer } from '@/server/web-server'

/** Two sittings of the demo show the same shop. */
const DEMO_SEED = 1

/** The process: everything that runs, in the order in which it is started; it stops in the opposite order. */
async function startProcess(settings: Settings, log: Log, shutdown: Shutdown): Promise<void> {
  const clock = (): Date => new Date()
  let publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`
  const web = createWebServer({ log, publicUrl: () => publicUrl })
  const port = await listen(web.server, settings)
  publicUrl = settings.publicUrl ?? `http://localhost:${port}`

  const opened = await openDatabase(settings)
  shutdown.add('database', opened.stop)
  void opened.gone.then(() => {
    if (!shutdown.isStopping) throw new Error('The embedded Postgres ended by itself.')
  })
  const database = connectDatabase(opened.url, { connectionsMax: settings.databaseConnectionsMax })
  shutdown.add('pool', database.close)
  if (settings.isDemo) {
    await seedDemo(database, {
      seed: DEMO_SEED,
      now: clock(),
      report: (step) => process.stdout.write(`${step} …\n`),
    })
  }
  const engine = createStockEngine({ database, clock, log })
  shutdown.add('batches', engine.stop)

  const metrics = createMetrics()
  metrics.gauge({
    name: 'onshelf_stock_jobs_waiting',
    help: 'Jobs that wait or are in flight in the lanes of all locations.',
    read: engine.countWaiting,
  })
  const pages = await preparePages({ isProduction: settings.isProduction, port })
  shutdown.add('pages', pages.stop)
  shutdown.add('web', web.stop)
  web.serve({
    handleHttp: async (request, response) => {
      const path = readPath(request)
      if (path === '/health') return answerHealth(response, { database, isStopping: shutdown.isStopping })
      if (path === '/metrics') return metrics.handleHttp(request, response)
      setContentSecurityPolicy(request, response, { isProduction: settings.isProduction, publicUrl })
      return pages.handleHttp(request, response)
    },
    handleUpgrade: pages.handleUpgrade,
  })
  printBanner({ publicUrl, isDemo: settings.isDemo })
}

function readPath(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const log = createLog(settings)
  const shutdown = createShutdown(log)
  stopOnSignals(shutdown, log)
  try {
    await startProcess(settings, log, shutdown)
  } catch (error) {
    // A stop during the start pulls the database from under it: nobody wants to read about that.
    const wasStopping = shutdown.isStopping
    await shutdown.stop()
    if (!wasStopping) exitWithReason(error)
  }
}

main().catch(exitWithReason)
