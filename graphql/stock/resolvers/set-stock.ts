import * as engine from '@/db/stock/set-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { buckets, refuseSpot, spots } from '@/graphql/stock/bucket'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'
import { setResult } from '@/graphql/stock/set-result'

export const setStock: NonNullable<MutationResolvers['setStock']> = async (_parent, { input }, context) => {
  const { key, quantity, reference } = input
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const misplaced = refuseSpot(input)
  if (misplaced) return misplaced
  const broken = await refuseBrokenCount(context, { locationId, skuId, key, steps: quantity })
  if (broken) return broken
  const outcome = await engine.setStock(context.engine, {
    locationId,
    caller: context.caller,
    key,
    skuId,
    bucket: buckets[input.bucket ?? 'ON_HAND'],
    spot: input.spot ? spots[input.spot] : undefined,
    quantity,
    expectedVersion: input.ignoreVersion ? null : (input.expectedVersion ?? null),
    reason: fromEnum(input.reason),
    reference,
    onShortfall: fromEnum(input.onShortfall ?? 'REFUSE'),
  })
  return setResult(context, { locationId, skuId }, outcome, 'quantity')
}
