import { getTableColumns } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'

export interface RowColumn {
  /** As TypeScript names it, and as Postgres does. */
  key: string
  name: string
  type: string
  isInstant: boolean
  /** Whether its values are to be quoted in an array literal. */
  isQuoted: boolean
}

const columnsOf = new WeakMap<PgTable, RowColumn[]>()

/** A table's columns in its order, worked out once. */
export function listColumns(table: PgTable): RowColumn[] {
  const known = columnsOf.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: toSnakeCase(key),
    type: column.getSQLType(),
    isInstant: column.dataType === 'date',
    isQuoted: needsQuotes(column),
  }))
  columnsOf.set(table, columns)
  return columns
}

const PLAIN_TYPES = new Set(['uuid', 'integer', 'bigint', 'boolean'])

function needsQuotes(column: PgColumn): boolean {
  return !PLAIN_TYPES.has(column.getSQLType()) && column.columnType !== 'PgEnumColumn'
}
