import * as bulk from '@/db/catalog/bulk/edit-products'
import { withProductEdit } from '@/graphql/catalog/edit-products-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const editProducts: NonNullable<MutationResolvers['editProducts']> = (_parent, { input }, context) => {
  const { edit, expectedMatched = null } = input
  const [retailerId] = decodeArgument('Retailer', input.retailerId)
  return withProductEdit(context, { retailerId, edit }, (wanted) =>
    bulk.editProducts(context.database, askOf(context, input), { ...wanted, expectedMatched }),
  )
}
