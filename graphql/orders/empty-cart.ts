import type { CartSource } from '@/graphql/orders/sources'

const NO_CART = '00000000-0000-0000-0000-000000000000'

/** The cart of one who has put nothing in: it is not stored, so that reading it writes nothing. */
export function emptyCart(owner: string | null, at: Date): CartSource {
  return {
    id: NO_CART,
    owner: owner ?? '',
    substitutionWish: 'similar',
    linesMerged: 0,
    version: 0,
    createdAt: at,
    updatedAt: at,
  }
}
