import postgres from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'

const VERSION_MIN = 15

/** @throws CannotStart where the database of DATABASE_URL is out of reach or older than Postgres 15. */
export async function checkDatabase(url: string, versionMin = VERSION_MIN): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined, fetch_types: false })
  try {
    const [row] = await sql<{ version: string }[]>`
      /* checkDatabase */ select current_setting('server_version_num') as version`
    const major = Math.floor(Number(row?.version) / 10_000)
    if (major >= versionMin) return
    throw new CannotStart(
      `The database at ${nameServer(url)} is Postgres ${major}, and Onshelf needs ${versionMin} or newer: upgrade it, or unset DATABASE_URL to use the embedded one.`,
    )
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(
      `The database at ${nameServer(url)} cannot be used (${explain(error)}): start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    )
  } finally {
    await sql.end({ timeout: 1 })
  }
}

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
  if (code === 'CONNECT_TIMEOUT') return 'it did not answer within 5 s'
  return error.message || code
}
