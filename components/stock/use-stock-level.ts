'use client'

import { useNewest } from '@/components/apollo/use-newest'
import {
  type AvailabilityBadge_StockLevelFragment,
  AvailabilityBadge_StockLevelFragmentDoc,
} from '@/components/generated/operations'

/** What a customer may know of a stock level as it is now: what the page brought, or what was pushed since. */
export function useStockLevel(
  read: AvailabilityBadge_StockLevelFragment,
): AvailabilityBadge_StockLevelFragment {
  return useNewest(AvailabilityBadge_StockLevelFragmentDoc, 'AvailabilityBadge_stockLevel', read)
}
