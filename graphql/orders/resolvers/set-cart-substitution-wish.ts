import { setCartSubstitutionWish as setWish } from '@/db/orders/cart/change-cart'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { requireOwner } from '@/graphql/orders/require-owner'

export const setCartSubstitutionWish: NonNullable<MutationResolvers['setCartSubstitutionWish']> = (
  _parent,
  { wish },
  context,
) => setWish(context.database, { owner: requireOwner(context), at: context.clock(), wish: fromEnum(wish) })
