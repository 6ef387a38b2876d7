import type { LocationId, SkuId } from '@/db/ids'
import type { StockOutcome } from '@/db/stock/outcome'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { isCommonRefusal, toProblem } from '@/graphql/problems'
import { shortenedReservations, stockChanges } from '@/graphql/stock/changes'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import { insufficientStock, unitsPromised } from '@/graphql/stock/refusals'
import { unexpectedRefusal } from '@/graphql/stock/unexpected-refusal'

/** What adjust, set and move of a stock level answer, a stale version aside. `field` carried the number of units. */
export async function levelResult(
  context: GraphqlContext,
  { locationId, skuId }: { locationId: LocationId; skuId: SkuId },
  outcome: StockOutcome,
  field: string,
) {
  if (isCommonRefusal(outcome)) return toProblem(outcome, () => [field])
  if (outcome.type === 'InsufficientStock') return insufficientStock(locationId, outcome)
  const stockLevel = await perRequest(context, createStockLevelLoader).load({ locationId, skuId })
  if (outcome.type === 'UnitsPromised') return unitsPromised(outcome, stockLevel)
  if (outcome.type !== 'StockChanged') throw unexpectedRefusal(outcome)
  return {
    __typename: 'StockChanged' as const,
    stockLevel,
    changes: await stockChanges(context, locationId, outcome),
    shortened: shortenedReservations(locationId, outcome),
  }
}
