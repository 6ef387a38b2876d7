import type { KeyScope } from '@/db/accounts/key-scope'
import type { RetailerRole } from '@/db/accounts/memberships'
import { pickingRoles } from '@/db/accounts/picking-roles'

/** What somebody may be allowed to do for a retailer. */
export type Capability =
  | 'read_stock'
  | 'change_stock'
  | 'read_orders'
  | 'manage_orders'
  | 'read_picks'
  | 'pick'
  | 'catalogue'
  | 'people'
  | 'read_deeds'
  | 'settings'
  | 'integrations'
  | 'operate'

export type HoldingRole = RetailerRole | 'operator'

/** Who has a capability: people by their role, programs by a scope of their retailer's key. */
export interface Holders {
  roles: readonly HoldingRole[]
  scopes: readonly KeyScope[]
}

/**
 * Who may do what: everything that is asked of a person's role or of a key's scopes is asked of this table, and the page of roles shows it. Both hold it at their own places only.
 * Total: the compiler finds a gap.
 */
export const holdersByCapability: Readonly<Record<Capability, Holders>> = {
  // What a change of stock answers with are numbers of units.
  read_stock: {
    roles: ['owner', 'manager', 'stock_clerk', 'viewer', 'operator'],
    scopes: ['read_stock', 'change_stock'],
  },
  change_stock: { roles: ['owner', 'manager', 'stock_clerk', 'operator'], scopes: ['change_stock'] },
  read_orders: { roles: ['owner', 'manager', 'stock_clerk', 'viewer', 'operator'], scopes: ['orders'] },
  manage_orders: { roles: ['owner', 'manager', 'operator'], scopes: ['orders'] },
  read_picks: {
    roles: ['owner', 'manager', 'stock_clerk', 'picker', 'viewer', 'operator'],
    scopes: ['orders'],
  },
  // An operator keeps no shop: the goods are in the hands of its own people, and a program has none.
  pick: { roles: pickingRoles, scopes: [] },
  catalogue: { roles: ['owner', 'manager', 'operator'], scopes: ['catalogue'] },
  // A program that could do one of these could give itself whatever it lacks.
  people: { roles: ['owner', 'manager', 'operator'], scopes: [] },
  // They tell from where each colleague worked.
  read_deeds: { roles: ['owner', 'manager', 'operator'], scopes: [] },
  settings: { roles: ['owner', 'operator'], scopes: [] },
  integrations: { roles: ['owner', 'manager'], scopes: [] },
  operate: { roles: ['operator'], scopes: [] },
}

/** Whether a role has a capability. */
export function holds(role: HoldingRole, capability: Capability): boolean {
  return holdersByCapability[capability].roles.includes(role)
}
