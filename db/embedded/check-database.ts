import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { findListener } from '@/db/embedded/find-listener'
import { CannotStart } from '@/db/settings/cannot-start'

const VERSION_MIN = 15

/** Whoever starts the process learns within five seconds that it cannot work. */
const ANSWER_WITHIN_MS = 4_500

/** @throws CannotStart within five seconds where what DATABASE_URL names is out of reach, no Postgres, or older than Postgres 15. */
export async function checkDatabase(url: string, versionMin = VERSION_MIN): Promise<void> {
  const startedAt = performance.now()
  try {
    await checkListener(url)
    const major = await askVersion(url, ANSWER_WITHIN_MS - (performance.now() - startedAt))
    if (major >= versionMin) return
    throw new CannotStart(
      `The database at ${nameServer(url)} is Postgres ${major}, and Onshelf needs ${versionMin} or newer: upgrade it, or unset DATABASE_URL to use the embedded one.`,
    )
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(
      `The database at ${nameServer(url)} cannot be used (${explain(error)}): start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    )
  }
}

async function checkListener(url: string): Promise<void> {
  const { hostname, port, searchParams } = new URL(url)
  // A socket file or a list of hosts is left to the driver.
  if (!hostname || searchParams.has('host')) return
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const listener = await findListener({ host, port: Number(port || 5432) }, ANSWER_WITHIN_MS - 500)
  if (listener === 'silent') throw new Error(SILENT)
  if (listener === 'something-else') throw new Error('what answers there is not Postgres')
}

async function askVersion(url: string, withinMs: number): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined, fetch_types: false })
  const asked = sql<{ version: string }[]>`
    /* askVersion */ select current_setting('server_version_num') as version`.then(([row]) => row?.version)
  asked.catch(() => undefined)
  try {
    const version = await Promise.race([asked, sleep(Math.max(500, withinMs), SILENT, { ref: false })])
    if (version === SILENT) throw new Error(SILENT)
    return Math.floor(Number(version) / 10_000)
  } finally {
    await sql.end({ timeout: 0 })
  }
}

const SILENT = 'it did not answer within 5 s'

/** Host, port and database; never the password. */
function nameServer(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'nothing answers there'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host is not known'
  if (code === 'CONNECT_TIMEOUT') return SILENT
  return error.message || code
}
