import { newId } from '@/db/ids'
import { setCartSubstitutionWish as setWish } from '@/db/orders/cart/change-cart'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { requireOwner } from '@/graphql/orders/require-owner'
import { toCartResult } from '@/graphql/orders/to-cart-result'

export const setCartSubstitutionWish: NonNullable<MutationResolvers['setCartSubstitutionWish']> = async (
  _parent,
  { input: { key, wish } },
  context,
) => {
  const owner = requireOwner(context)
  const outcome = await setWish(context.database, {
    owner,
    key: key ?? newId(),
    at: context.clock(),
    wish: fromEnum(wish),
  })
  return toCartResult(outcome, owner, context)
}
