import type { KeyScope } from '@/components/generated/operations'

/** Scopes as people say them. Total: the compiler finds one without words. */
export const scopeWords: Readonly<Record<KeyScope, { name: string; does: string }>> = {
  READ_STOCK: { name: 'Read stock', does: 'See numbers of units, holds and the ledger' },
  CHANGE_STOCK: { name: 'Change stock', does: 'Receive, correct, move and hold units; sees the numbers too' },
  ORDERS: { name: 'Orders', does: 'See orders and who ordered, cancel them and hand them over' },
  CATALOGUE: { name: 'Catalogue', does: 'Change departments, products, offers and prices' },
}

export const scopes = Object.keys(scopeWords) as KeyScope[]
