import type { Sql, TransactionSql } from 'postgres'
import { listPartitions } from '@/db/partitions/list-partitions'
import { COMMAND_TABLE } from '@/db/partitions/partitioned-tables'

/** From when on every command is kept, by the clock that entries and commands share; null where none was ever dropped. */
export async function findCommandsKeptSince(sql: Sql | TransactionSql): Promise<Date | null> {
  const [oldest] = await listPartitions(sql, COMMAND_TABLE)
  return oldest?.from ?? null
}
