import { isStorable } from '@/db/text/is-storable'

/** A cursor says in which order its page was read and after which values: `after` of another order is refused. */
export function encodeCursor(order: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url')
}

/** How a value of a cursor is compared with its column; an instant stands in milliseconds since 1970. */
export type CursorType = 'text' | 'bigint' | 'integer' | 'uuid' | 'instant'

const patterns: Record<CursorType, RegExp> = {
  text: /^/,
  bigint: /^-?\d{1,15}$/,
  integer: /^-?\d{1,9}$/,
  instant: /^-?\d{1,15}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
}

/** The values of a cursor of this order, or null where it is malformed or of another. */
export function decodeCursor(order: string, cursor: string, types: readonly CursorType[]): string[] | null {
  if (cursor.length > 2_000) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== types.length + 1 || parsed[0] !== order) return null
    const values: unknown[] = parsed.slice(1)
    const isValid = values.every((value, index): value is string => {
      const type = types[index]
      return (
        type !== undefined && typeof value === 'string' && isStorable(value) && patterns[type].test(value)
      )
    })
    return isValid ? (values as string[]) : null
  } catch {
    return null
  }
}
