/**
 * Whether Postgres keeps this text as it is. It refuses NUL everywhere and half a surrogate pair in JSON; elsewhere the
 * driver would write another character in the place of the half, and two different keys would be one.
 */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
