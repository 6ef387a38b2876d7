import type { Membership } from '@/db/accounts/memberships'

/** What somebody is in one word, whatever they are at which retailer. */
export type Role = 'customer' | 'shopper' | 'staff' | 'operator'

/** Whoever works for a retailer is staff, unless all they do is pick. */
export function summariseRole(isOperator: boolean, memberships: readonly Pick<Membership, 'role'>[]): Role {
  if (isOperator) return 'operator'
  if (memberships.some(({ role }) => role !== 'picker')) return 'staff'
  return memberships.length > 0 ? 'shopper' : 'customer'
}
