import * as engine from '@/db/stock/set-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { buckets } from '@/graphql/stock/bucket'
import { levelResult } from '@/graphql/stock/level-result'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import { versionConflict } from '@/graphql/stock/refusals'

export const setStock: NonNullable<MutationResolvers['setStock']> = async (_parent, { input }, context) => {
  const { key, quantity, reference } = input
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const outcome = await engine.setStock(context.engine, {
    locationId,
    caller: context.caller,
    key,
    skuId,
    bucket: buckets[input.bucket ?? 'ON_HAND'],
    quantity,
    expectedVersion: input.ignoreVersion ? null : (input.expectedVersion ?? null),
    reason: fromEnum(input.reason),
    reference,
    onShortfall: fromEnum(input.onShortfall ?? 'REFUSE'),
  })
  if (outcome.type === 'VersionConflict') {
    return versionConflict(
      outcome,
      await perRequest(context, createStockLevelLoader).load({ locationId, skuId }),
    )
  }
  return levelResult(context, { locationId, skuId }, outcome, 'quantity')
}
