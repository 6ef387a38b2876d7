/** One cookie of a `Cookie` header, decoded; null where it is missing or cannot be decoded. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  if (!header) return null
  for (let at = header.indexOf(`${name}=`); at !== -1; at = header.indexOf(`${name}=`, at + 1)) {
    if (at > 0 && header[at - 1] !== ' ' && header[at - 1] !== ';') continue
    const end = header.indexOf(';', at)
    const value = header.slice(at + name.length + 1, end === -1 ? undefined : end)
    try {
      return decodeURIComponent(value)
    } catch {
      return null
    }
  }
  return null
}
