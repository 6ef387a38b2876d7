import type { TransactionSql } from 'postgres'
import type { Caller, LocationId } from '@/db/ids'
import { textColumn } from '@/db/rows/array-literal'
import { unpackOutcome } from '@/db/stock/stored-outcome'

export interface CommandFound {
  caller: Caller
  key: string
  contentHash: string
  outcome: unknown
}

type Named = readonly { caller: Caller; key: string | null }[]

interface Place {
  locationId: LocationId
  givenAt: Date | null
}

type FoundRow = Omit<CommandFound, 'outcome'> & { outcome: string }

/**
 * The commands of these callers and keys that were answered before (I7), as far back as they are kept. `offset 0` keeps one look-up per key and
 * partition: a join that was planned while the table was small walked all commands of the location, 430 ms a batch after 60,000 of them instead of 1 ms.
 * The day ahead spares a look into the partition of next week, and covers a command of a moment ago at its edge.
 */
export function selectCommands(sql: TransactionSql, { locationId, givenAt }: Place, named: Named) {
  const keyed = named.filter((command) => command.key !== null)
  const callers = textColumn(keyed, (command) => command.caller)
  const keys = textColumn(keyed, (command) => command.key)
  const given = givenAt?.toISOString() ?? null
  return sql<FoundRow[]>`/* findCommands */
    select found.caller, found.key, found.content_hash as "contentHash", found.outcome
    from unnest(${callers}::text[], ${keys}::text[]) as named (caller, key)
    cross join lateral (
      select c.caller, c.key, c.content_hash, c.outcome::text as outcome from command c
      where c.location_id = ${locationId} and c.caller = named.caller and c.key = named.key
        and c.at < coalesce(${given}::timestamptz, now()) + interval '1 day'
      offset 0
    ) found`
}

export async function findCommands(sql: TransactionSql, place: Place, named: Named): Promise<CommandFound[]> {
  if (named.every(({ key }) => key === null)) return []
  return readCommands(await selectCommands(sql, place, named))
}

/** Rows of `selectCommands` with their outcomes as they were answered. */
export function readCommands(rows: readonly unknown[]): CommandFound[] {
  return (rows as FoundRow[]).map((row) => ({ ...row, outcome: unpackOutcome(JSON.parse(row.outcome)) }))
}
