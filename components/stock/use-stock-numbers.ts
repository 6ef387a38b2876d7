'use client'

import { useFragment } from '@apollo/client/react'
import {
  type StockNumbers_StockLevelFragment,
  StockNumbers_StockLevelFragmentDoc,
} from '@/components/generated/operations'

/** A stock level's numbers as they are now: what was read, or what was pushed since, whichever has the newer version. */
export function useStockNumbers(read: StockNumbers_StockLevelFragment): StockNumbers_StockLevelFragment {
  const { data, complete } = useFragment({
    fragment: StockNumbers_StockLevelFragmentDoc,
    fragmentName: 'StockNumbers_stockLevel',
    from: { __typename: 'StockLevel', id: read.id },
  })
  return complete && data.version >= read.version ? data : read
}
