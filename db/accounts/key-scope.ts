import type { keyScopes } from '@/db/schema/accounts'

/** What a key of a retailer may be used for. */
export type KeyScope = (typeof keyScopes)[number]

/** The retailer for which a program speaks, what it may be used for and where. */
export interface ProgramGrant {
  retailerId: string
  /** Null: at all of the retailer's locations. */
  locationIds: readonly string[] | null
  scopes: readonly KeyScope[]
}
