import type { Sql, TransactionSql } from 'postgres'
import type { Database } from '@/db/client'
import { addPartition } from '@/db/partitions/add-partition'
import { listPartitions } from '@/db/partitions/list-partitions'
import { PARTITIONED_TABLES, type PartitionedTable } from '@/db/partitions/partitioned-tables'
import { beginOfPeriod, endOfPeriod } from '@/db/partitions/period'
import type { Log } from '@/db/settings/create-log'

const DAY_MS = 86_400_000

/** Everyone behind a request for a lock waits for it too, so this gives up soon and retries. */
const LOCK_TIMEOUT = '300ms'

/** Any fixed number: processes that tend the partitions of one database take turns. */
const KEEPER_LOCK = 7_145_201_837

/**
 * Sees that the tables kept by time have partitions for the periods to come, and drops those whose rows nobody needs. May run at any time,
 * any number of times, in any number of processes; what it could not do now, it says and leaves for the next time. Returns the names.
 */
export async function keepPartitions(
  { sql }: Pick<Database, 'sql'>,
  { now, log }: { now: Date; log?: Pick<Log, 'warn'> },
): Promise<{ added: string[]; dropped: string[] }> {
  const added: string[] = []
  const dropped: string[] = []
  for (const table of PARTITIONED_TABLES) {
    for (const from of await listMissing(sql, table, now)) {
      const to = endOfPeriod(table.period, from)
      const name = await attempt(sql, log, (tx) => addPartition(tx, table, { from, to }))
      if (name) added.push(name)
    }
    for (const name of await listOutlived(sql, table, now)) {
      const isDropped = await attempt(sql, log, async (tx) => {
        await tx.unsafe(`/* keepPartitions */ drop table if exists ${name}`)
        return true
      })
      if (isDropped) dropped.push(name)
    }
  }
  return { added, dropped }
}

/** Where the periods begin that shall have a partition and have none. */
async function listMissing(sql: Sql, table: PartitionedTable, now: Date): Promise<Date[]> {
  const partitions = await listPartitions(sql, table)
  const isCovered = (at: Date) => partitions.some(({ from, to }) => (from === null || from <= at) && at < to)
  const wanted = [beginOfPeriod(table.period, now)]
  for (let ahead = 0; ahead < table.periodsAhead; ahead += 1) {
    wanted.push(endOfPeriod(table.period, wanted.at(-1) ?? now))
  }
  return wanted.filter((from) => !isCovered(from))
}

async function listOutlived(sql: Sql, table: PartitionedTable, now: Date): Promise<string[]> {
  const { keptDays } = table
  if (keptDays === null) return []
  const keptSince = now.getTime() - keptDays * DAY_MS
  const partitions = await listPartitions(sql, table)
  return partitions.filter(({ to }) => to.getTime() <= keptSince).map(({ name }) => name)
}

/** Each change is a transaction of its own. Null where it has to wait for another time. */
async function attempt<T>(
  sql: Sql,
  log: Pick<Log, 'warn'> | undefined,
  change: (tx: TransactionSql) => Promise<T>,
): Promise<T | null> {
  try {
    return (await sql.begin(async (tx) => {
      await tx.unsafe(`/* keepPartitions */ set local lock_timeout = '${LOCK_TIMEOUT}'`)
      await tx`select pg_advisory_xact_lock(${KEEPER_LOCK})`
      return change(tx)
    })) as T
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
    // Somebody reads for long; another process was first; or the time has come before its partition, and its rows lie in the default one.
    if (code !== '55P03' && code !== '42P07' && code !== '23514') throw error
    log?.warn({ err: error }, 'a partition is left for later')
    return null
  }
}
