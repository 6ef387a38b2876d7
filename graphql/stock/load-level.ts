import { type GraphQLResolveInfo, Kind } from 'graphql'
import type { LevelKey } from '@/db/stock/named-levels'
import { emptyLevelRead } from '@/db/stock/stock-level-read'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'
import type { StockLevelSource } from '@/graphql/stock/sources'

/** What a level's id is made of, without the rest. */
const OF_THE_KEY = new Set(['id', '__typename'])

/** A level as it is now; not read where nothing but its id is asked for, as a program does that compares what it knows. */
export function loadLevel(
  context: GraphqlContext,
  { locationId, skuId }: LevelKey,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): StockLevelSource | Promise<StockLevelSource> {
  return isOnlyKeyWanted(info)
    ? emptyLevelRead({ locationId, skuId })
    : perRequest(context, createStockLevelLoader).load({ locationId, skuId })
}

function isOnlyKeyWanted({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): boolean {
  return fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (selection) => selection.kind === Kind.FIELD && OF_THE_KEY.has(selection.name.value),
    ),
  )
}
