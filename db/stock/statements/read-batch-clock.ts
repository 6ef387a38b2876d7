import type { TransactionSql } from 'postgres'

/** The time of the database while a batch reads for itself, before its locks; in tests the time that they give. */
export async function readBatchClock(
  sql: TransactionSql,
  { givenAt }: { givenAt: Date | null },
): Promise<Date> {
  if (givenAt) return givenAt
  const [row] = await sql<{ atMs: number }[]>`/* readBatchClock */
    select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "atMs"`
  if (!row) throw new Error('The database did not say what time it is.')
  return new Date(row.atMs)
}
