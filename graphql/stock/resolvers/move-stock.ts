import type { Caller, LocationId, SkuId } from '@/db/ids'
import { carryStock } from '@/db/stock/carry-stock'
import * as engine from '@/db/stock/move-stock'
import type { StockOutcome } from '@/db/stock/outcome'
import { fromEnum } from '@/graphql/base/enum-case'
import type { GraphqlContext } from '@/graphql/context'
import type { MoveStockInput, MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { levelResult } from '@/graphql/stock/level-result'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'

export const moveStock: NonNullable<MutationResolvers['moveStock']> = async (_parent, { input }, context) => {
  const { key, quantity } = input
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const broken = await refuseBrokenCount(context, { locationId, skuId, key, steps: quantity })
  if (broken) return broken
  const outcome = await move(context, { locationId, skuId, caller: context.caller }, input)
  return levelResult(context, { locationId, skuId }, outcome, 'quantity')
}

function move(
  { engine: lanes }: GraphqlContext,
  named: { locationId: LocationId; skuId: SkuId; caller: Caller },
  { key, quantity, direction, reason, reference }: MoveStockInput,
): Promise<StockOutcome> {
  const asked = { ...named, key, quantity, reason: fromEnum(reason), reference }
  switch (direction) {
    case 'TO_BACK_ROOM':
      return carryStock(lanes, { ...asked, to: 'backRoom' })
    case 'TO_SHELF':
      return carryStock(lanes, { ...asked, to: 'shelf' })
    case 'TO_UNAVAILABLE':
      return engine.moveStock(lanes, {
        ...asked,
        from: 'available',
        to: 'unavailable',
        onShortfall: 'refuse',
      })
    case 'TO_AVAILABLE':
      return engine.moveStock(lanes, {
        ...asked,
        from: 'unavailable',
        to: 'available',
        onShortfall: 'refuse',
      })
  }
}
