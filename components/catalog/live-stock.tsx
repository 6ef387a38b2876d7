'use client'

import { useMemo } from 'react'
import { useLive } from '@/components/apollo/use-live'
import { LiveStockDocument } from '@/components/generated/operations'

/** Keeps the badges of these SKUs true for as long as it is on the page. Draws nothing. */
export function LiveStock({ locationId, skuIds }: { locationId: string; skuIds: string[] }) {
  const joined = [...new Set(skuIds)].sort().join(' ')
  const variables = useMemo(
    () => ({ locationId, skuIds: joined ? joined.split(' ') : [] }),
    [locationId, joined],
  )
  useLive(LiveStockDocument, { variables, skip: variables.skuIds.length === 0 })
  return null
}
