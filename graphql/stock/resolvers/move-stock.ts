import * as engine from '@/db/stock/move-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { levelResult } from '@/graphql/stock/level-result'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'

const places = {
  TO_UNAVAILABLE: { from: 'available', to: 'unavailable' },
  TO_AVAILABLE: { from: 'unavailable', to: 'available' },
} as const

export const moveStock: NonNullable<MutationResolvers['moveStock']> = async (_parent, { input }, context) => {
  const { key, quantity, reference } = input
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const broken = await refuseBrokenCount(context, { locationId, skuId, key, steps: quantity })
  if (broken) return broken
  const outcome = await engine.moveStock(context.engine, {
    locationId,
    caller: context.caller,
    key,
    skuId,
    ...places[input.direction],
    quantity,
    reason: fromEnum(input.reason),
    reference,
    onShortfall: 'refuse',
  })
  return levelResult(context, { locationId, skuId }, outcome, 'quantity')
}
