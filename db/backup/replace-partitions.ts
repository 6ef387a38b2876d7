import type { Client } from 'pg'
import { type BackupHeader, quote } from '@/db/backup/backup-format'
import { attachPartition } from '@/db/partitions/add-partition'
import { PARTITIONED_TABLES } from '@/db/partitions/partitioned-tables'

/** In place of the empty ones that the migrations have just made for today: what is kept and since when is read from them. */
export async function replacePartitions(
  client: Client,
  partitions: BackupHeader['partitions'],
): Promise<void> {
  const connection = { unsafe: async (text: string) => (await client.query(text)).rows }
  for (const name of new Set(partitions.map(({ table }) => table))) {
    const table = PARTITIONED_TABLES.find((one) => one.name === name)
    if (!table) throw new Error(`The backup has partitions of ${name}, which is not kept by time.`)
    const { rows } = await client.query<{ name: string }>(
      `/* replacePartitions */ select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = $1::regclass and pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT'`,
      [quote(name)],
    )
    for (const made of rows) await client.query(`/* replacePartitions */ drop table ${quote(made.name)}`)
    for (const partition of partitions.filter((one) => one.table === name))
      await attachPartition(connection, table, { name: quote(partition.name), bound: partition.bound })
  }
}
