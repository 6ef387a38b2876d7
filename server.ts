import { issueSetupToken } from '@/db/accounts/setup-token'
import { connectDatabase } from '@/db/client'
import { explainFullDisk } from '@/db/embedded/explain-full-disk'
import { startWorker } from '@/db/jobs/start-worker'
import { createMailer } from '@/db/mail/create-mailer'
import { createMembers } from '@/db/members'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { findDemo } from '@/db/seed/find-demo'
import { seedDemo } from '@/db/seed/seed-demo'
import { createLog, type Log } from '@/db/settings/create-log'
import { ensureSecret } from '@/db/settings/ensure-secret'
import { exitWithReason } from '@/db/settings/exit-with-reason'
import { reduceConsole } from '@/db/settings/reduce-console'
import { readSettings, type Settings } from '@/db/settings/settings'
import { createStockEngine } from '@/db/stock/engine'
import { createGraphqlService, type GraphqlServiceOptions } from '@/graphql/service'
import { openPictureStore } from '@/pictures/store/open-store'
import { lendRuntime } from '@/server/lend-runtime'
import { listen } from '@/server/listen'
import { createMetrics } from '@/server/metrics'
import { openDatabase } from '@/server/open-database'
import { currentPageHeaders, isCurrentPageLocal } from '@/server/page-headers'
import { preparePages } from '@/server/pages'
import { printBanner } from '@/server/print-banner'
import { createRoutes } from '@/server/routes'
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
  shutdown.add('port', web.close)
  publicUrl = settings.publicUrl ?? `http://localhost:${port}`

  const opened = await openDatabase(settings, log)
  shutdown.add('database', opened.stop)
  const { unsafeSettings } = opened
  if (unsafeSettings.length > 0) log.warn({ unsafeSettings }, 'a crash may take back what was confirmed')
  const database = connectDatabase(opened.url, { connectionsMax: settings.databaseConnectionsMax })
  shutdown.add('pool', database.close)
  await keepPartitions(database, { now: clock(), log })
  if (settings.isDemo) {
    await seedDemo(database, {
      seed: DEMO_SEED,
      now: clock(),
      report: (step) => process.stdout.write(`${step} …\n`),
    })
  }
  // Its sign-ins are offered as long as it is there.
  const isDemo = settings.isDemo && (await findDemo(database)) !== null
  const engine = createStockEngine({
    database,
    clock,
    log,
    settings: { connectionsMax: settings.laneConnectionsMax },
    members: createMembers(database),
  })
  shutdown.add('batches', engine.stop)
  const pictures = openPictureStore(settings.pictures)
  if (settings.roles.has('worker')) {
    const worker = await startWorker({
      engine,
      gateway: createSandboxGateway(database, clock),
      log,
      pictures,
    })
    shutdown.add('jobs', worker.stop)
  }

  const isWeb = settings.roles.has('web')
  const setupToken = isWeb ? await issueSetupToken(database.db, { at: clock() }) : null
  const setupPath = setupToken && `/setup?token=${setupToken}`
  const metrics = createMetrics()
  metrics.gauge({
    name: 'onshelf_stock_jobs_waiting',
    help: 'Jobs that wait or are in flight in the lanes of all locations.',
    read: engine.countWaiting,
  })
  const security = { isProduction: settings.isProduction, publicUrl }
  const served = isWeb
    ? await startWeb(
        {
          database,
          engine,
          settings: { ...settings, isDemo },
          secret: ensureSecret(settings),
          publicUrl,
          log,
          sendMail: createMailer(settings),
          pictures,
          clock,
        },
        { port, unsafeSettings, setupPath },
      )
    : undefined
  if (served)
    metrics.gauge({ name: 'onshelf_sockets', help: 'Open sockets.', read: served.graphql.countSockets })
  shutdown.add('pages', async () => served?.pages.stop())
  shutdown.add('sockets', async () => served?.graphql.stop())
  shutdown.add('requests', web.drain)
  web.serve(
    createRoutes({
      database,
      metrics,
      security,
      isStopping: () => shutdown.isStopping,
      isDatabaseAway: opened.isAway,
      web: served,
    }),
  )
  if (isWeb) printBanner({ publicUrl, isDemo, setupPath })
  else log.info({ port }, 'the worker is ready')
}

/** GraphQL first: pages read their data from it, in this process. */
async function startWeb(
  options: GraphqlServiceOptions,
  {
    port,
    unsafeSettings,
    setupPath,
  }: { port: number; unsafeSettings: readonly string[]; setupPath: string | null },
) {
  const graphql = await createGraphqlService(options)
  const { executeInProcess } = graphql
  const setupLink = () => (isCurrentPageLocal() ? setupPath : null)
  lendRuntime({ executeInProcess, currentHeaders: currentPageHeaders, setupLink, unsafeSettings })
  const pages = await preparePages({ isProduction: options.settings.isProduction, port })
  return { graphql, pages }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const log = createLog(settings)
  reduceConsole()
  const shutdown = createShutdown(log, { graceMs: settings.stopGraceSeconds * 1_000 })
  stopOnSignals(shutdown, log)
  try {
    await startProcess(settings, log, shutdown)
  } catch (error) {
    // A stop during the start pulls the database from under it: nobody wants to read about that.
    const wasStopping = shutdown.isStopping
    await shutdown.stop()
    if (!wasStopping) exitWithReason(explainFullDisk(error, settings.directory) ?? error)
  }
}

main().catch(exitWithReason)
