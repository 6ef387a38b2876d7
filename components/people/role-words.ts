import type { Capability, RetailerRole } from '@/components/generated/operations'

/** Roles as people say them, in the order of what they may. Total: the compiler finds one without words. */
export const roleWords: Readonly<Record<RetailerRole, { name: string; does: string }>> = {
  OWNER: { name: 'Owner', does: 'Answers for everything, people and settings included' },
  MANAGER: { name: 'Manager', does: 'Runs the shop from day to day' },
  STOCK_CLERK: { name: 'Stock clerk', does: 'Receives, counts and corrects stock' },
  PICKER: { name: 'Picker', does: 'Takes goods from the shelf for orders' },
  VIEWER: { name: 'Viewer', does: 'Looks, and changes nothing' },
}

export const roles = Object.keys(roleWords) as RetailerRole[]

export const capabilityWords: Readonly<Record<Capability, string>> = {
  READ_STOCK: 'See numbers of units, holds, the ledger and the audit',
  CHANGE_STOCK: 'Receive, correct and move stock',
  READ_ORDERS: 'See orders and their lines',
  MANAGE_ORDERS: 'See who ordered, cancel and hand over',
  READ_PICKS: 'See what waits for a picker',
  PICK: 'Pick orders',
  CATALOGUE: 'Change departments, products and prices',
  PEOPLE: 'Invite people, change roles, let people go',
  READ_DEEDS: 'See what people did, and from where',
  SETTINGS: 'Change the retailer and its places',
  INTEGRATIONS: 'Make and end API keys, register what programs ask',
  OPERATE: 'Run Onshelf itself',
}
