/**
 * Postgres array literals, written here and not by the driver: a batch sends some forty columns of hundreds of values, and of all
 * ways tried this one costs least on both sides (unnest of arrays: 2 µs a row; json_to_recordset: 6 µs).
 */

/** Of numbers, uuids and enum labels, which need no quotes. */
export function plainArray(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`
}

/** Of texts. */
export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quote(value))).join(',')}}`
}

/** Of instants, given in milliseconds since 1970. */
export function instantArray(values: readonly (number | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${new Date(value).toISOString()}"`)).join(',')}}`
}

const SPECIAL = /["\\]/
const ALL_SPECIAL = /["\\]/g

function quote(value: string): string {
  return SPECIAL.test(value) ? `"${value.replace(ALL_SPECIAL, '\\$&')}"` : `"${value}"`
}
