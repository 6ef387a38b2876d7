import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { findViewersCart } from '@/graphql/orders/find-viewers-cart'

export const cart: NonNullable<QueryResolvers['cart']> = (_parent, _args, context) => findViewersCart(context)
