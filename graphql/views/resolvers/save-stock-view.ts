import { saveStockView as save } from '@/db/views/save-stock-view'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { mayAtRetailer } from '@/graphql/permissions/workplace'
import { readStockView } from '@/graphql/views/read-stock-view'
import { toStockViewResult } from '@/graphql/views/stock-view-result'

export const saveStockView: NonNullable<MutationResolvers['saveStockView']> = async (
  _parent,
  { input },
  context,
) => {
  const [retailerId] = decodeArgument('Retailer', input.retailerId)
  const whose = { retailerId, userId: requirePerson(context).userId }
  const outcome = await save(context.database, askOf(context, input), {
    ...whose,
    mayShare: mayAtRetailer(context.viewer, 'change_stock', retailerId),
    id: null,
    name: input.name,
    isShared: input.isShared ?? false,
    content: readStockView(input.view),
  })
  return toStockViewResult(context, whose, outcome)
}
