import { acknowledgeCart as acknowledge } from '@/db/orders/cart/change-cart'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { requireOwner } from '@/graphql/orders/require-owner'

export const acknowledgeCart: NonNullable<MutationResolvers['acknowledgeCart']> = (_parent, _args, context) =>
  acknowledge(context.database, { owner: requireOwner(context), at: context.clock() })
