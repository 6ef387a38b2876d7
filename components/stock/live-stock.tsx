'use client'

import type { TypedDocumentNode } from '@apollo/client'
import type { LiveAvailabilitySubscriptionVariables } from '@/components/generated/operations'
import { useLiveStock } from '@/components/stock/use-live-stock'

type LiveStockProps = {
  locationId: string
  skuIds: readonly string[]
  /** See `useLiveStock`. */
  document?: TypedDocumentNode<unknown, LiveAvailabilitySubscriptionVariables>
}

/** `useLiveStock` for a page that is a server component. Draws nothing. */
export function LiveStock({ locationId, skuIds, document }: LiveStockProps) {
  useLiveStock(locationId, skuIds, document)
  return null
}
