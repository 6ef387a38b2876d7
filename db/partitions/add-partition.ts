import type { PartitionedTable } from '@/db/partitions/partitioned-tables'

/** A connection inside a transaction, of either driver. */
interface Connection {
  unsafe(text: string): PromiseLike<readonly Record<string, unknown>[]>
}

/**
 * Makes a table like the default partition, keys, checks and storage included, and attaches it: readers and writers of the others go on meanwhile.
 * @throws 23514 where the default partition holds rows of that time already; 55P03 where a lock could not be taken in time.
 */
export async function addPartition(
  sql: Connection,
  table: PartitionedTable,
  { from, to }: { from: Date; to: Date },
): Promise<string> {
  const name = `${table.name}_${from.toISOString().slice(0, 10).replaceAll('-', '_')}`
  const bound = `for values from ('${table.toBound(from)}') to ('${table.toBound(to)}')`
  await attachPartition(sql, table, { name, bound })
  return name
}

/** The same for a bound that is known as SQL. */
export async function attachPartition(
  sql: Connection,
  { name: table, isAppendOnly }: PartitionedTable,
  { name, bound }: { name: string; bound: string },
): Promise<void> {
  const likeWhat = `${table}_default`
  await sql.unsafe(`/* attachPartition */ create table ${name} (like ${likeWhat} including all)`)
  const storage = await readStorage(sql, likeWhat)
  if (storage) await sql.unsafe(`/* attachPartition */ alter table ${name} set (${storage})`)
  if (isAppendOnly) {
    // Triggers for rows come with the attachment.
    await sql.unsafe(`/* attachPartition */ create trigger ${table}_never_emptied before truncate on ${name}
      for each statement execute function refuse_change()`)
    await sql.unsafe(`/* attachPartition */ revoke update, delete, truncate on ${name} from current_user`)
  }
  await sql.unsafe(`/* attachPartition */ alter table ${table} attach partition ${name} ${bound}`)
}

async function readStorage(sql: Connection, table: string): Promise<string | null> {
  const [row] = await sql.unsafe(`/* readStorage */
    select array_to_string(reloptions, ', ') as storage from pg_class where oid = '${table}'::regclass`)
  return typeof row?.storage === 'string' ? row.storage : null
}
