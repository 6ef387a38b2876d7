import { getTableColumns } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgTable } from 'drizzle-orm/pg-core'

const columnsOf = new WeakMap<PgTable, { key: string; name: string; isInstant: boolean }[]>()

function listColumns(table: PgTable) {
  const known = columnsOf.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: toSnakeCase(key),
    isInstant: column.dataType === 'date',
  }))
  columnsOf.set(table, columns)
  return columns
}

/** A row that Postgres wrote with `to_json`, as Drizzle would have read it. */
export function fromJsonRow<Table extends PgTable>(table: Table, json: unknown): Table['$inferSelect'] {
  const source = json as Record<string, unknown>
  const row: Record<string, unknown> = {}
  for (const { key, name, isInstant } of listColumns(table)) {
    const value = source[name]
    row[key] = isInstant && typeof value === 'string' ? new Date(value) : (value ?? null)
  }
  return row as Table['$inferSelect']
}
