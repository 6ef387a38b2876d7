import { findCart } from '@/db/orders/cart/load-cart'
import type { GraphqlContext } from '@/graphql/context'
import { emptyCart } from '@/graphql/orders/empty-cart'
import type { CartSource } from '@/graphql/orders/sources'
import { customerOf } from '@/graphql/viewer'

/** The viewer's cart; an empty one that is not stored where they have put nothing in. */
export async function findViewersCart({ viewer, database, clock }: GraphqlContext): Promise<CartSource> {
  const owner = customerOf(viewer)
  const found = owner === null ? null : await findCart(database.db, owner)
  return found ?? emptyCart(owner, clock())
}
