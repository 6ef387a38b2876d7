import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'

/** Rows per statement: large enough to be set-based, small enough to be parsed in one go. */
const ROWS_PER_STATEMENT = 4_000

/** Inserts rows in statements of thousands: Postgres reads them from one JSON parameter, by column name. */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const first = rows[0]
  if (first === undefined) return
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  const keys = Object.keys(getTableColumns(table)).filter((key) => used.has(key))
  const columns = sql.raw(keys.map((key) => `"${toColumnName(key)}"`).join(', '))
  const name = sql.identifier(getTableName(table))
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const json = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT).map(toColumnNames))
    await tx.execute(sql`/* insertRows */ insert into ${name} (${columns})
      select ${columns} from json_populate_recordset(null::${name}, ${json}::json)`)
  }
}

function toColumnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toColumnNames(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [toColumnName(key), value]))
}
