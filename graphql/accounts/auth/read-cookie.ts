import { parseCookie } from 'cookie'

/** Only the one that is asked for is worth decoding: a header may carry hundreds. */
const asSent = { decode: (value: string) => value }

/** One cookie of a `Cookie` header, decoded; null where it is missing or cannot be decoded. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  if (!header?.includes(name)) return null
  const value = parseCookie(header, asSent)[name]
  if (value === undefined) return null
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
