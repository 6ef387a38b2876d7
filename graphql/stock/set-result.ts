import type { LocationId, SkuId } from '@/db/ids'
import type { StockOutcome } from '@/db/stock/outcome'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { levelResult } from '@/graphql/stock/level-result'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import { versionConflict } from '@/graphql/stock/refusals'

/** What a statement about a stock level answers, where it may have moved since it was seen. `field` carried the number of units. */
export async function setResult(
  context: GraphqlContext,
  level: { locationId: LocationId; skuId: SkuId },
  outcome: StockOutcome,
  field: string,
) {
  if (outcome.type !== 'VersionConflict') return levelResult(context, level, outcome, field)
  return versionConflict(outcome, await perRequest(context, createStockLevelLoader).load(level))
}
