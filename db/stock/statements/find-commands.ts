import type { TransactionSql } from 'postgres'
import type { Caller, LocationId } from '@/db/ids'

export interface CommandFound {
  caller: Caller
  key: string
  contentHash: string
  outcome: unknown
}

/** The commands of these callers and keys that were answered before (I7). */
export async function findCommands(
  sql: TransactionSql,
  locationId: LocationId,
  named: readonly { caller: Caller; key: string | null }[],
): Promise<CommandFound[]> {
  const keyed = named.filter((command) => command.key !== null)
  if (keyed.length === 0) return []
  const callers = keyed.map((command) => command.caller)
  const keys = keyed.map((command) => command.key)
  const rows = await sql<(Omit<CommandFound, 'outcome'> & { outcome: string })[]>`/* findCommands */
    select c.caller, c.key, c.content_hash as "contentHash", c.outcome::text as outcome
    from unnest(${callers}::text[], ${keys}::text[]) as named (caller, key)
    join command c on c.location_id = ${locationId} and c.caller = named.caller and c.key = named.key`
  return rows.map((row) => ({ ...row, outcome: JSON.parse(row.outcome) as unknown }))
}
