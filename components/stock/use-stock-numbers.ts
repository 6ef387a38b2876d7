'use client'

import { useNewest } from '@/components/apollo/use-newest'
import {
  type StockNumbers_StockLevelFragment,
  StockNumbers_StockLevelFragmentDoc,
} from '@/components/generated/operations'

/** A stock level's numbers as they are now: what was read, or what was pushed since, whichever has the newer version. */
export function useStockNumbers(read: StockNumbers_StockLevelFragment): StockNumbers_StockLevelFragment {
  return useNewest(StockNumbers_StockLevelFragmentDoc, 'StockNumbers_stockLevel', read)
}
