'use client'

import { useFragment } from '@apollo/client/react'
import {
  type StockBadge_StockLevelFragment,
  StockBadge_StockLevelFragmentDoc,
} from '@/components/generated/operations'

/** A stock level as it is now: what the page brought, or what was pushed since, whichever has the newer version. */
export function useStockLevel(read: StockBadge_StockLevelFragment): StockBadge_StockLevelFragment {
  const { data, complete } = useFragment({
    fragment: StockBadge_StockLevelFragmentDoc,
    fragmentName: 'StockBadge_stockLevel',
    from: { __typename: 'StockLevel', id: read.id },
  })
  return complete && data.version > read.version ? (data as StockBadge_StockLevelFragment) : read
}
