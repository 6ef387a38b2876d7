import { acknowledgeCart as acknowledge } from '@/db/orders/cart/change-cart'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { requireOwner } from '@/graphql/orders/require-owner'
import { toCartResult } from '@/graphql/orders/to-cart-result'

export const acknowledgeCart: NonNullable<MutationResolvers['acknowledgeCart']> = async (
  _parent,
  { input: { key } },
  context,
) => {
  const owner = requireOwner(context)
  const outcome = await acknowledge(context.database, { owner, key, at: context.clock() })
  return toCartResult(outcome, owner, context)
}
