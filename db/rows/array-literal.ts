/**
 * Postgres array literals, written here and not by the driver: a batch sends some forty columns of hundreds of values. Of the ways tried this
 * one costs least on both sides (unnest of arrays: 0.5 µs a row for the server to read; json_to_recordset: 6 µs).
 */

/** A column of numbers, uuids or enum labels, which need no quotes. */
export function plainColumn<Row>(rows: readonly Row[], read: (row: Row) => string | number | null): string {
  let literal = '{'
  for (const row of rows) literal += `${literal.length > 1 ? ',' : ''}${read(row) ?? 'NULL'}`
  return `${literal}}`
}

/** A column of texts. */
export function textColumn<Row>(rows: readonly Row[], read: (row: Row) => string | null): string {
  let literal = '{'
  for (const row of rows) {
    const value = read(row)
    literal += `${literal.length > 1 ? ',' : ''}${value === null ? 'NULL' : quote(value)}`
  }
  return `${literal}}`
}

/** A column of instants, given in milliseconds since 1970. */
export function instantColumn<Row>(rows: readonly Row[], read: (row: Row) => number | null): string {
  return plainColumn(rows, (row) => {
    const milliseconds = read(row)
    return milliseconds === null ? null : `"${new Date(milliseconds).toISOString()}"`
  })
}

const SPECIAL = /["\\]/
const ALL_SPECIAL = /["\\]/g

function quote(value: string): string {
  return SPECIAL.test(value) ? `"${value.replace(ALL_SPECIAL, '\\$&')}"` : `"${value}"`
}
