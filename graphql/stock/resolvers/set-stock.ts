import * as engine from '@/db/stock/set-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers, SetStockInput } from '@/graphql/generated/resolver-types'
import { invalidInput } from '@/graphql/problems'
import { checkKey, checkQuantity, checkText, firstProblem } from '@/graphql/problems/check-input'
import { buckets } from '@/graphql/stock/bucket'
import { levelResult } from '@/graphql/stock/level-result'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import { versionConflict } from '@/graphql/stock/refusals'

export const setStock: NonNullable<MutationResolvers['setStock']> = async (_parent, { input }, context) => {
  const { key, quantity, reference } = input
  const problem = firstProblem(
    checkKey(key),
    checkText('reference', reference, { max: 200 }),
    checkQuantity('quantity', quantity, { min: 0 }),
    checkVersion(input),
  )
  if (problem) return problem
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

/** Comparing is the rule; not to compare has to be said. */
function checkVersion({ expectedVersion, ignoreVersion }: SetStockInput) {
  if (ignoreVersion) return null
  if (expectedVersion === null || expectedVersion === undefined) {
    return invalidInput('expectedVersion', 'Send the version that was seen, or set ignoreVersion.')
  }
  return checkQuantity('expectedVersion', expectedVersion, { min: 0 })
}
