import { METHODS as ALL_METHODS, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Database } from '@/db/client'
import { EXPORTS_PATH } from '@/graphql/exports/create-export-handler'
import { refuseOnSocket } from '@/graphql/http/refuse-on-socket'
import { isPicturePath } from '@/graphql/pictures/create-picture-handler'
import type { GraphqlService } from '@/graphql/service'
import { answerBadAddress } from '@/server/answer-bad-address'
import { answerUnavailable } from '@/server/answer-unavailable'
import { answerHealth, answersInTime } from '@/server/health'
import { isRouterState } from '@/server/is-router-state'
import type { Destination, Metrics } from '@/server/metrics'
import { withPageHeaders } from '@/server/page-headers'
import type { Pages } from '@/server/pages'
import { findAddressProblem, findHostProblem, keepReadableCookies, readTarget } from '@/server/read-address'
import { type SecurityOptions, setContentSecurityPolicy } from '@/server/security-headers'

interface RoutesOptions {
  database: Database
  metrics: Metrics
  security: SecurityOptions
  isStopping: () => boolean
  /** Known without asking: it ended by itself and is being started again. */
  isDatabaseAway: () => boolean
  /** Missing where this process does not play the role `web`. */
  web?: { graphql: GraphqlService; pages: Pages }
}

export interface Routes {
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

/** Where Next's development server is connected to by the pages that it made. */
const HOT_RELOAD = '/_next/hmr'

const READ = ['GET', 'HEAD']

/** Pages only show: what changes something goes through GraphQL, so that Next need not look for an action of its own in a body. */
const METHODS_OF: Readonly<Record<Destination, readonly string[]>> = {
  pages: READ,
  graphiql: READ,
  health: READ,
  metrics: READ,
  exports: READ,
  auth: [...READ, 'POST'],
  pictures: [...READ, 'POST'],
  // It words the refusal of any other itself.
  graphql: ALL_METHODS,
}

/** Who answers what on the one port. */
export function createRoutes(options: RoutesOptions): Routes {
  const { database, metrics, security, isStopping, web } = options
  return {
    handleHttp: async (request, response) => {
      const target = readTarget(request.url ?? '/', request.headers.host)
      request.url = target.url
      request.headers.host = target.host
      const path = readPath(request)
      const destination = findDestination(path)
      metrics.observe(destination, response)
      const problem = findHostProblem(target.host) ?? findAddressProblem(target.url)
      if (problem !== null) return answerBadAddress(request, response, problem)
      const methods = METHODS_OF[destination]
      if (!methods.includes(request.method ?? '')) {
        response.writeHead(405, { Allow: methods.join(', ') }).end()
        return
      }
      dropUnreadable(request)
      if (destination === 'health') return answerHealth(response, { database, isStopping: isStopping() })
      if (destination === 'metrics') return metrics.handleHttp(request, response)
      if (!web) {
        response.writeHead(404).end()
        return
      }
      if (destination === 'graphql') return web.graphql.handleHttp(request, response)
      if (destination === 'auth') return web.graphql.handleAuth(request, response)
      if (destination === 'pictures') return web.graphql.handlePicture(request, response)
      if (destination === 'exports') return web.graphql.handleExport(request, response)
      if (destination === 'graphiql') return web.graphql.handleGraphiql(request, response)
      // A file of the build is no document: it needs neither a nonce nor somebody's name.
      if (path.startsWith('/_next/static/')) return web.pages.handleHttp(request, response)
      // Every page asks the database: without one a person sees "one moment" until it is back, and not that something broke.
      if (await isAway(options)) return answerUnavailable(request, response)
      setContentSecurityPolicy(request, response, security)
      return withPageHeaders(request, () => web.pages.handleHttp(request, response))
    },
    handleUpgrade: (request, socket, head) => {
      dropUnreadable(request)
      const path = readPath(request)
      if (web && path === '/graphql') web.graphql.handleUpgrade(request, socket, head)
      else if (web && !security.isProduction && path.startsWith(HOT_RELOAD))
        web.pages.handleUpgrade(request, socket, head)
      // Next neither answers nor ends what it does not know.
      else refuseOnSocket(socket, 404)
    },
  }
}

/** One of ours says so at once; of another one it shows by what listens to it, and is then asked itself. */
async function isAway({ database, isDatabaseAway, web }: RoutesOptions): Promise<boolean> {
  if (isDatabaseAway()) return true
  return web?.graphql.isListening() === false && !(await answersInTime(database))
}

/** A browser that holds what nobody can read is served as one that holds nothing. */
function dropUnreadable({ headers }: IncomingMessage): void {
  if (headers.cookie !== undefined) headers.cookie = keepReadableCookies(headers.cookie)
  if (!isRouterState(headers['next-router-state-tree'])) delete headers['next-router-state-tree']
}

function findDestination(path: string): Destination {
  if (path === '/graphql') return 'graphql'
  if (path === '/graphiql' || path.startsWith('/graphiql/')) return 'graphiql'
  if (path === '/health') return 'health'
  if (path === '/metrics') return 'metrics'
  if (path.startsWith(EXPORTS_PATH)) return 'exports'
  if (path.startsWith('/api/auth/')) return 'auth'
  // Those that lie in `public/` are files of the build.
  if (isPicturePath(path)) return 'pictures'
  return 'pages'
}

function readPath(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}
