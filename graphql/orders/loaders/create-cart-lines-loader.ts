import DataLoader from 'dataloader'
import { type CartLine, listCartLines } from '@/db/orders/cart/load-cart'
import type { GraphqlContext } from '@/graphql/context'

/** Lines of a cart, in the order in which they were added. A request has one cart, whose fields all need them. */
export function createCartLinesLoader({ database }: GraphqlContext): DataLoader<string, CartLine[]> {
  return new DataLoader(
    (cartIds) => Promise.all(cartIds.map((cartId) => listCartLines(database.db, cartId))),
    { cache: false },
  )
}
