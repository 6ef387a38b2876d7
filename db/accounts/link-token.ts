import { hash, timingSafeEqual } from 'node:crypto'

/** A token of a link as the database keeps it: it has 256 random bits, so a slow hash would add nothing. */
export function hashLinkToken(token: string): string {
  return hash('sha256', token, 'base64url')
}

/** Whether two hashes are the same, in a time that tells nothing. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
