import postgres from 'postgres'

/** Without one of these a crash may take back, or damage, what the database has confirmed. */
const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

export type DurableSetting = (typeof DURABLE)[number]

/** Those that are off for a connection like ours: a role or a database may have settings of its own. */
export async function listUnsafeSettings(url: string): Promise<DurableSetting[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined, fetch_types: false })
  try {
    const rows = await sql<{ name: DurableSetting }[]>`/* listUnsafeSettings */
      select name from pg_settings where name in ${sql(DURABLE)} and setting = 'off' order by name`
    return rows.map(({ name }) => name)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
