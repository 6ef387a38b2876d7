import DataLoader from 'dataloader'
import { listStockLevelsByKeys } from '@/db/stock/list-stock-levels-by-keys'
import { emptyLevelRead } from '@/db/stock/stock-level-read'
import type { GraphqlContext } from '@/graphql/context'
import type { StockLevelSource } from '@/graphql/stock/sources'

interface StockLevelKey {
  locationId: string
  skuId: string
}

/** Stock levels of listings; an empty one, version 0, where there was never any stock. Keeps nothing: stock moves. */
export function createStockLevelLoader({
  database,
}: GraphqlContext): DataLoader<StockLevelKey, StockLevelSource> {
  return new DataLoader(
    async (keys) => {
      const rows = await listStockLevelsByKeys(database.db, keys)
      const byKey = new Map(rows.map((row) => [`${row.locationId}/${row.skuId}`, row]))
      return keys.map((key) => byKey.get(`${key.locationId}/${key.skuId}`) ?? emptyLevelRead(key))
    },
    { cache: false },
  )
}
