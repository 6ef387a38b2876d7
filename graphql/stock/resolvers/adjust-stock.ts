import * as engine from '@/db/stock/adjust-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { invalidInput } from '@/graphql/problems'
import { checkKey, checkText, firstProblem } from '@/graphql/problems/check-input'
import { buckets } from '@/graphql/stock/bucket'
import { levelResult } from '@/graphql/stock/level-result'

export const adjustStock: NonNullable<MutationResolvers['adjustStock']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, change, reference } = input
  const problem = firstProblem(
    checkKey(key),
    checkText('reference', reference, { max: 200 }),
    change === 0
      ? invalidInput('change', 'A change of 0 changes nothing: send the units to add or take.')
      : null,
  )
  if (problem) return problem
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const outcome = await engine.adjustStock(context.engine, {
    locationId,
    caller: context.caller,
    key,
    skuId,
    bucket: buckets[input.bucket ?? 'ON_HAND'],
    change,
    reason: fromEnum(input.reason),
    reference,
    onShortfall: fromEnum(input.onShortfall ?? 'REFUSE'),
  })
  return levelResult(context, { locationId, skuId }, outcome, 'change')
}
