import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** From `from` on and before `to`: spans that follow one another share no instant. A side that is missing is open. */
export interface TimeSpan {
  from?: Date
  to?: Date
}

/** From `min` to `max`, both included. A side that is missing is open. */
export interface NumberRange {
  min?: number
  max?: number
}

export function isWithinSpan(column: SQLWrapper, { from, to }: TimeSpan = {}): SQL[] {
  return [
    ...(from ? [sql`${column} >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [sql`${column} < ${to.toISOString()}::timestamptz`] : []),
  ]
}

export function isWithinRange(column: SQLWrapper, { min, max }: NumberRange = {}): SQL[] {
  return [
    ...(min === undefined ? [] : [sql`${column} >= ${min}::bigint`]),
    ...(max === undefined ? [] : [sql`${column} <= ${max}::bigint`]),
  ]
}
