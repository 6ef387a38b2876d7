import type { ProgramGrant } from '@/db/accounts/key-scope'
import type { Membership } from '@/db/accounts/memberships'
import type { Role } from '@/db/accounts/summarise-role'

/** Who is asking. Made once per request from the session cookie, the API key or the guest cookie. */
export type Viewer = PersonViewer | ProgramViewer | GuestViewer

/** Someone who signed in, or a program that acts for them with an API key. */
export interface PersonViewer {
  kind: 'person'
  userId: string
  /** What they are in one word; what they may do follows from `memberships`, and for an operator from this. */
  role: Role
  name: string
  email: string
  /** Whether they have read a mail that was sent there. */
  isEmailConfirmed: boolean
  hasSecondFactor: boolean
  /** For whom they work, and as what. */
  memberships: readonly Membership[]
  /** Which of their sessions asks; null where an API key speaks. */
  sessionId: string | null
  /** Set where an API key speaks. */
  apiKeyId: string | null
  /** What the key belongs to, whichever key it has by now; set with `apiKeyId`. */
  integrationId: string | null
  /** When the credential ends by itself; null: not by time. */
  endsAt: Date | null
}

/** A program with a key of a retailer: what it may do follows from the key's scopes. It buys nothing and is nobody. */
export interface ProgramViewer extends ProgramGrant {
  kind: 'program'
  /** The key's. */
  name: string
  apiKeyId: string
  /** What the key belongs to, whichever key the program has by now. */
  integrationId: string
  /** When the key ends by itself; null: not by time. */
  endsAt: Date | null
}

/** Someone who has not signed in; `guestId` is null until they put something into a cart. */
export interface GuestViewer {
  kind: 'guest'
  guestId: string | null
}

/** Whose carts and orders are the viewer's: `user:<id>` or `guest:<id>`, the person's also where an API key speaks; null for a program of a retailer. */
export function customerOf(viewer: Viewer): string | null {
  if (viewer.kind === 'person') return `user:${viewer.userId}`
  return viewer.kind === 'program' || viewer.guestId === null ? null : `guest:${viewer.guestId}`
}

/**
 * The viewer as stock commands name them; null for a guest without a name yet. A program is named by its integration, which outlives its keys:
 * `key:` stays the prefix, because the integration of a person's first key of a name has that key's id.
 */
export function callerOf(viewer: Viewer): string | null {
  if (viewer.kind !== 'guest' && viewer.integrationId !== null) return `key:${viewer.integrationId}`
  return customerOf(viewer)
}
