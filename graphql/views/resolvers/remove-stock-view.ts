import { removeStockView as remove } from '@/db/views/remove-stock-view'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { mayAtRetailer } from '@/graphql/permissions/workplace'
import { keyReused, notFound } from '@/graphql/problems'
import { stockViewNotYours } from '@/graphql/views/stock-view-result'

export const removeStockView: NonNullable<MutationResolvers['removeStockView']> = async (
  _parent,
  { input },
  context,
) => {
  const [retailerId, id] = decodeArgument('StockView', input.stockViewId)
  const { type } = await remove(context.database, askOf(context, input), {
    retailerId,
    id,
    userId: requirePerson(context).userId,
    mayShare: mayAtRetailer(context.viewer, 'change_stock', retailerId),
  })
  if (type === 'KeyReused') return keyReused()
  if (type === 'UnknownStockView') return notFound('This view')
  if (type === 'MayNotShare') return stockViewNotYours()
  return { __typename: 'StockViewRemoved', stockViewId: input.stockViewId }
}
