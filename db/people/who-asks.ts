import type { RetailerRole } from '@/db/accounts/memberships'
import type { Doer } from '@/db/deeds/write-deed'

/** A request about the people of a retailer. `mayRaise`: an owner or an operator asks, who may make and let go of owners. */
export interface PeopleRequest {
  doer: Doer
  key: string
  at: Date
  mayRaise: boolean
}

/** Nobody gives or takes more than they have: owners are the business of owners. */
export function isTooHigh(
  roles: readonly RetailerRole[],
  { mayRaise }: Pick<PeopleRequest, 'mayRaise'>,
): boolean {
  return !mayRaise && roles.includes('owner')
}
