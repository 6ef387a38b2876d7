import { findCart } from '@/db/orders/cart/load-cart'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { emptyCart } from '@/graphql/orders/empty-cart'
import { customerOf } from '@/graphql/viewer'

export const cart: NonNullable<QueryResolvers['cart']> = async (
  _parent,
  _args,
  { viewer, database, clock },
) => {
  const owner = customerOf(viewer)
  const found = owner === null ? null : await findCart(database.db, owner)
  return found ?? emptyCart(owner, clock())
}
