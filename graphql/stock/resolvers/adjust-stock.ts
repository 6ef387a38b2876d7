import * as engine from '@/db/stock/adjust-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { buckets, refuseSpot, spots } from '@/graphql/stock/bucket'
import { levelResult } from '@/graphql/stock/level-result'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'

export const adjustStock: NonNullable<MutationResolvers['adjustStock']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, change, reference } = input
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const misplaced = refuseSpot(input)
  if (misplaced) return misplaced
  const broken = await refuseBrokenCount(context, { locationId, skuId, key, steps: change })
  if (broken) return broken
  const outcome = await engine.adjustStock(context.engine, {
    locationId,
    caller: context.caller,
    key,
    skuId,
    bucket: buckets[input.bucket ?? 'ON_HAND'],
    spot: input.spot ? spots[input.spot] : undefined,
    change,
    reason: fromEnum(input.reason),
    reference,
    onShortfall: fromEnum(input.onShortfall ?? 'REFUSE'),
  })
  return levelResult(context, { locationId, skuId }, outcome, 'change')
}
