import { hashPassword as hash } from 'better-auth/crypto'

/** The hash (scrypt) that signing in compares with. Takes some 50 ms on purpose. */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}
