import type { Sql, TransactionSql } from 'postgres'

/** From when on every command is kept, by the clock that entries and commands share; null where none was ever dropped. */
export async function findCommandsKeptSince(_sql: Sql | TransactionSql): Promise<Date | null> {
  return null
}
