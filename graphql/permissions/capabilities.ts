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
  | 'settings'
  | 'integrations'
  | 'operate'

export type HoldingRole = RetailerRole | 'operator'

/** Who may do what: everything that is asked of a person's role is asked of this table, and the page of roles shows it. Total: the compiler finds a gap. */
export const rolesByCapability: Readonly<Record<Capability, readonly HoldingRole[]>> = {
  read_stock: ['owner', 'manager', 'stock_clerk', 'viewer', 'operator'],
  change_stock: ['owner', 'manager', 'stock_clerk', 'operator'],
  read_orders: ['owner', 'manager', 'stock_clerk', 'viewer', 'operator'],
  manage_orders: ['owner', 'manager', 'operator'],
  read_picks: ['owner', 'manager', 'stock_clerk', 'picker', 'viewer', 'operator'],
  // An operator keeps no shop: the goods are in the hands of its own people.
  pick: pickingRoles,
  catalogue: ['owner', 'manager', 'operator'],
  people: ['owner', 'manager', 'operator'],
  settings: ['owner', 'operator'],
  integrations: ['owner', 'manager'],
  operate: ['operator'],
}

/** Whether a role has a capability. */
export function holds(role: HoldingRole, capability: Capability): boolean {
  return rolesByCapability[capability].includes(role)
}
