import { hash } from 'node:crypto'

const PREFIX = 'sha256:'

/** A session's token as the database keeps it: it has 190 random bits, so a slow hash would add nothing. The migration that hashed the older ones says the same in SQL. */
export function hashSessionToken(token: string): string {
  return PREFIX + hash('sha256', token, 'base64url')
}

export function isHashedToken(token: string): boolean {
  return token.startsWith(PREFIX)
}
