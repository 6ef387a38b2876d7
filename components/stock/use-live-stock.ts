'use client'

import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useMemo } from 'react'
import { startLive } from '@/components/apollo/start-live'
import {
  LiveAvailabilityDocument,
  type LiveAvailabilitySubscriptionVariables,
} from '@/components/generated/operations'

/** The server takes no more in one subscription. */
const SKUS_MAX = 200

/**
 * Keeps the stock levels of a page true while it is shown. Call it once per page with all SKUs in sight: the cache
 * carries what comes to every badge. `document` is a subscription to `stockLevelChanged` with the fields that the page
 * shows; left out, what a customer may know.
 */
export function useLiveStock<TData>(
  locationId: string,
  skuIds: readonly string[],
  document?: TypedDocumentNode<TData, LiveAvailabilitySubscriptionVariables>,
): void {
  const client = useApolloClient()
  const joined = useMemo(() => [...new Set(skuIds)].sort().join(' '), [skuIds])
  useEffect(() => {
    const stops = chunk(joined === '' ? [] : joined.split(' ')).map((some) =>
      startLive<unknown, LiveAvailabilitySubscriptionVariables>(client, {
        document: document ?? LiveAvailabilityDocument,
        variables: { locationId, skuIds: some },
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, locationId, joined, document])
}

function chunk(skuIds: string[]): string[][] {
  const chunks: string[][] = []
  for (let at = 0; at < skuIds.length; at += SKUS_MAX) chunks.push(skuIds.slice(at, at + SKUS_MAX))
  return chunks
}
