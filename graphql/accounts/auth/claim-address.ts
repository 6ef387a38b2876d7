import { APIError } from 'better-auth/api'
import { confirmClaimedEmail, makePlaceholder, UNCONFIRMED } from '@/db/accounts/claimed-email'
import type { Db } from '@/db/client'
import { CONFIRM_PAGE } from '@/graphql/accounts/auth/account-mails'
import { currentAuthRequest } from '@/graphql/accounts/auth/auth-request'

/**
 * Nobody is told whether an address has an account: signing up makes one in any case, with a placeholder for an address, which the library wants
 * unique. What was entered is a claim until the mail that is sent there was read.
 */
export function claimAddress<User extends object>(user: User): User & { claimedEmail: string | null } {
  return { ...user, claimedEmail: currentAuthRequest()?.address ?? null }
}

/** The body of a sign-up with the placeholder in the place of the address. */
export function withPlaceholder<Body extends object>(body: Body): Body & { email: string } {
  return { ...body, email: makePlaceholder() }
}

/** @throws a redirect to the page that says so, where somebody else has confirmed the address meanwhile. */
export async function confirmAddress(db: Db, claim: { userId: string; at: Date }): Promise<void> {
  if (await confirmClaimedEmail(db, claim)) return
  throw new APIError('FOUND', undefined, { location: `${CONFIRM_PAGE}?error=TAKEN` })
}

/** What a person is told of themselves: their address as they entered it. */
export function showClaimedEmail(json: string): string {
  if (!json.includes(UNCONFIRMED)) return json
  const answer = JSON.parse(json) as { user?: { email?: string; claimedEmail?: string | null } }
  const { user } = answer
  if (user?.claimedEmail) user.email = user.claimedEmail
  return JSON.stringify(answer)
}
