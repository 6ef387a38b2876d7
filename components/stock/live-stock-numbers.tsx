'use client'

import { useMemo } from 'react'
import { useLive } from '@/components/apollo/use-live'
import { StockNumbersChangedDocument } from '@/components/generated/operations'

/** Keeps the numbers of these SKUs, at most 200, true for as long as it is on the page. Draws nothing. */
export function LiveStockNumbers({ locationId, skuIds }: { locationId: string; skuIds: readonly string[] }) {
  const joined = [...new Set(skuIds)].slice(0, 200).sort().join(' ')
  const variables = useMemo(
    () => ({ locationId, skuIds: joined ? joined.split(' ') : [] }),
    [locationId, joined],
  )
  useLive(StockNumbersChangedDocument, { variables, skip: variables.skuIds.length === 0 })
  return null
}
