import { type SQL, sql } from 'drizzle-orm'
import { type CursorType, decodeCursor } from '@/db/paging/cursor'
import type { PageRequest } from '@/db/paging/page'

/** A column of an order, and how a cursor's value is compared with it. */
export interface SortKey {
  by: SQL
  type: CursorType
}

/** An order in which no two rows are equal: its last column tells every row from the others. */
export interface SortOrder {
  /** Stands in its cursors, so that those of another order are refused. */
  name: string
  keys: readonly SortKey[]
  /** All columns from the greatest down. */
  isDescending?: boolean
}

/** What a statement needs to read one page in either direction. */
export interface Keyset {
  /** What lies beyond the cursor; missing where the page begins at an end of the list. */
  isBeyond: SQL | undefined
  orderBy: SQL
  /** One row more than the page: it tells whether there is another page. */
  limit: number
}

/**
 * Reads a page by the values at its edge, so that the hundredth page costs what the first does. A page is read from its cursor outwards: backwards all columns
 * run the other way. Null where the cursor is not of this order.
 */
export function readKeyset(order: SortOrder, request: PageRequest): Keyset | null {
  const { name, keys, isDescending = false } = order
  const { cursor, isBackward, limit } = request
  const types = keys.map(({ type }) => type)
  const values = cursor === null ? undefined : decodeCursor(name, cursor, types)
  if (values === null) return null
  const isUpwards = isDescending === isBackward
  const columns = keys.map(({ by }) => by)
  const isBeyond =
    values &&
    sql`(${sql.join(columns, sql`, `)}) ${sql.raw(isUpwards ? '>' : '<')} (${sql.join(
      values.map((value, index) => castValue(value, types[index] ?? 'text')),
      sql`, `,
    )})`
  const orderBy = sql.join(
    columns.map((column) => sql`${column} ${sql.raw(isUpwards ? 'asc' : 'desc')}`),
    sql`, `,
  )
  return { isBeyond, orderBy, limit: limit + 1 }
}

/** Milliseconds are exact: what is written comes from a clock that has no finer part. */
function castValue(value: string, type: CursorType): SQL {
  if (type === 'instant') {
    return sql`(to_timestamp(0) + ${value}::text::bigint * interval '1 millisecond')`
  }
  return sql`${value}::text::${sql.raw(type)}`
}
