import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto'

/** The hash (scrypt) that signing in compares with. Takes some 50 ms on purpose. */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}

/** Whether a password has this hash. Takes as long as making one. */
export function verifyPassword({
  hash: kept,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  return verify({ hash: kept, password })
}
