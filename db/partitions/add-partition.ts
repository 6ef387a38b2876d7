import type { TransactionSql } from 'postgres'
import type { PartitionedTable } from '@/db/partitions/partitioned-tables'

/**
 * Makes a table like the default partition, keys, checks and storage included, and attaches it: readers and writers of the others go on meanwhile.
 * @throws 23514 where the default partition holds rows of that time already; 55P03 where a lock could not be taken in time.
 */
export async function addPartition(
  sql: TransactionSql,
  { name: table, toBound, isAppendOnly }: PartitionedTable,
  { from, to }: { from: Date; to: Date },
): Promise<string> {
  const name = `${table}_${from.toISOString().slice(0, 10).replaceAll('-', '_')}`
  const likeWhat = `${table}_default`
  await sql.unsafe(`/* addPartition */ create table ${name} (like ${likeWhat} including all)`)
  const storage = await readStorage(sql, likeWhat)
  if (storage) await sql.unsafe(`/* addPartition */ alter table ${name} set (${storage})`)
  if (isAppendOnly) {
    // Triggers for rows come with the attachment.
    await sql.unsafe(`/* addPartition */ create trigger ${table}_never_emptied before truncate on ${name}
      for each statement execute function refuse_change()`)
    await sql.unsafe(`/* addPartition */ revoke update, delete, truncate on ${name} from current_user`)
  }
  await sql.unsafe(`/* addPartition */ alter table ${table} attach partition ${name}
    for values from ('${toBound(from)}') to ('${toBound(to)}')`)
  return name
}

async function readStorage(sql: TransactionSql, table: string): Promise<string | null> {
  const [row] = await sql<{ storage: string | null }[]>`/* readStorage */
    select array_to_string(reloptions, ', ') as storage from pg_class where oid = ${table}::regclass`
  return row?.storage ?? null
}
