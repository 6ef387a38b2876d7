import { findStockView } from '@/db/views/list-stock-views'
import { setDefaultStockView as set } from '@/db/views/set-default-stock-view'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { keyReused, notFound } from '@/graphql/problems'

export const setDefaultStockView: NonNullable<MutationResolvers['setDefaultStockView']> = async (
  _parent,
  { input },
  context,
) => {
  const [retailerId] = decodeArgument('Retailer', input.retailerId)
  const [ofRetailer, id] = input.stockViewId
    ? decodeArgument('StockView', input.stockViewId)
    : [retailerId, null]
  if (ofRetailer !== retailerId) return notFound('This view')
  const whose = { retailerId, userId: requirePerson(context).userId }
  const { type } = await set(context.database, askOf(context, input), { ...whose, id })
  if (type === 'KeyReused') return keyReused()
  if (type === 'UnknownStockView') return notFound('This view')
  return {
    __typename: 'DefaultStockViewSet',
    stockView: id && (await findStockView(context.database.db, { ...whose, id })),
  }
}
