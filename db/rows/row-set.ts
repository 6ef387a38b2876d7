import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { plainColumn, textColumn } from '@/db/rows/array-literal'
import { listColumns, type RowColumn } from '@/db/rows/row-columns'

/** A statement while it is put together: its parameters, in order. */
export interface Parameters {
  values: string[]
  add(value: string): string
}

export function openParameters(): Parameters {
  const values: string[] = []
  return { values, add: (value) => `$${values.push(value)}` }
}

/** A statement's part that writes rows, with the number of rows that it has to write. */
export interface RowsWritten {
  name: string
  text: string
  count: number
}

type Row<Table extends PgTable> = Table['$inferSelect']

/** `insert into … select * from unnest(…)`: one array for each column. */
export function insertRows<Table extends PgTable>(
  parameters: Parameters,
  table: Table,
  rows: readonly Row<Table>[],
): RowsWritten {
  const columns = listColumns(table)
  const name = getTableName(table)
  const text = `insert into "${name}" (${columns.map((column) => column.name).join(', ')})
    select * from ${unnest(parameters, columns, rows)} as x`
  return { name: `${name}_made`, text, count: rows.length }
}

/** What of a table's rows a verb may change, and by which of its columns it finds them. */
export interface Changing<Table extends PgTable> {
  keys: readonly (keyof Row<Table> & string)[]
  columns: readonly (keyof Row<Table> & string)[]
}

/** Changes rows by their keys, each of which is looked up by itself: `offset 0` keeps the planner from walking the location's other rows. */
export function updateRows<Table extends PgTable>(
  parameters: Parameters,
  table: Table,
  changing: Changing<Table>,
  rows: readonly Row<Table>[],
): RowsWritten {
  const name = getTableName(table)
  const pick = (wanted: Changing<Table>['keys']) =>
    listColumns(table).filter(({ key }) => wanted.some((one) => one === key))
  const keys = pick(changing.keys)
  const columns = pick(changing.columns)
  const all = [...keys, ...columns]
  const text = `update "${name}" t set ${columns.map((column) => `${column.name} = x.${column.name}`).join(', ')}
    from (select * from ${unnest(parameters, all, rows)} as y (${all.map((column) => column.name).join(', ')}) offset 0) x
    where ${keys.map((column) => `t.${column.name} = x.${column.name}`).join(' and ')}`
  return { name: `${name}_changed`, text, count: rows.length }
}

function unnest<R>(parameters: Parameters, columns: readonly RowColumn[], rows: readonly R[]): string {
  const arrays = columns.map(({ key, type, isQuoted }) => {
    const read = (row: R) => writeValue((row as Record<string, unknown>)[key])
    return `${parameters.add(isQuoted ? textColumn(rows, read) : plainColumn(rows, read))}::${type}[]`
  })
  return `unnest(${arrays.join(', ')})`
}

function writeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
