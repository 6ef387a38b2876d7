import type { PgTable } from 'drizzle-orm/pg-core'
import { listColumns } from '@/db/rows/row-columns'

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
