import { listSignInCandidates, SIGN_IN_CANDIDATES } from '@/db/accounts/claimed-email'
import { hashPassword, verifyPassword } from '@/db/accounts/hash-password'
import type { Db } from '@/db/client'

/**
 * The account whose password this is, by the address that the library knows it by: several may claim one. As many hashes are made
 * whether there is such an account or not, so that the time tells nothing.
 */
export async function chooseAccount(
  db: Db,
  { address, password }: { address: string; password: string },
): Promise<string | null> {
  const candidates = await listSignInCandidates(db, address)
  let chosen: string | null = null
  for (let at = 0; at < SIGN_IN_CANDIDATES; at += 1) {
    const { email = null, passwordHash = null } = candidates[at] ?? {}
    if (passwordHash === null) await hashPassword(password)
    else if (await verifyPassword({ hash: passwordHash, password })) chosen ??= email
  }
  return chosen
}
