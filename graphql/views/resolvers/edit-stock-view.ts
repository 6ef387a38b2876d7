import { saveStockView as save } from '@/db/views/save-stock-view'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { mayAtRetailer } from '@/graphql/permissions/workplace'
import { readStockView } from '@/graphql/views/read-stock-view'
import { toStockViewResult } from '@/graphql/views/stock-view-result'

export const editStockView: NonNullable<MutationResolvers['editStockView']> = async (
  _parent,
  { input },
  context,
) => {
  const [retailerId, id] = decodeArgument('StockView', input.stockViewId)
  const whose = { retailerId, userId: requirePerson(context).userId }
  const { name, isShared, view } = input
  const outcome = await save(context.database, askOf(context, input), {
    ...whose,
    mayShare: mayAtRetailer(context.viewer, 'change_stock', retailerId),
    id,
    ...(name && { name }),
    ...(typeof isShared === 'boolean' && { isShared }),
    ...(view && { content: readStockView(view) }),
  })
  return toStockViewResult(context, whose, outcome)
}
