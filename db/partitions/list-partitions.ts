import type { Sql, TransactionSql } from 'postgres'
import type { PartitionedTable } from '@/db/partitions/partitioned-tables'

export interface Partition {
  name: string
  /** Null: all that is older. */
  from: Date | null
  /** The first instant that is not in it. */
  to: Date
}

/** The partitions of a table from the oldest to the newest, without the one for what falls into none. */
export async function listPartitions(
  sql: Sql | TransactionSql,
  { name: table, fromBound }: PartitionedTable,
): Promise<Partition[]> {
  const rows = await sql<{ name: string; from: string | null; to: string }[]>`/* listPartitions */
    select p.name, b.bounds[1] as from, b.bounds[2] as to
    from (
      select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = ${table}::regclass
    ) p
    cross join lateral (
      select regexp_match(p.bound, 'FROM \\((?:MINVALUE|''([^'']+)'')\\) TO \\(''([^'']+)''\\)') as bounds
    ) b
    where b.bounds is not null`
  return rows
    .map(({ name, from, to }) => ({ name, from: from === null ? null : fromBound(from), to: fromBound(to) }))
    .sort((a, b) => a.to.getTime() - b.to.getTime())
}
