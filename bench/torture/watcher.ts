import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Place } from '@/bench/torture/world'
import { decodeAnyId, encodeId } from '@/graphql/base/opaque-id'

const FOLLOW = /* GraphQL */ `
  subscription Torture($locationId: ID!, $skuIds: [ID!]!) {
    stockLevelChanged(locationId: $locationId, skuIds: $skuIds) {
      stockLevels {
        id
        version
      }
    }
  }
`

interface Told {
  stockLevelChanged: { stockLevels: { id: string; version: number }[] }
}

/** An open screen: follows a place's items over one server, and comes back by itself. */
export interface Watcher {
  /** The newest version that it was told of. */
  versionOf(skuId: string): number
  close(): void
}

export function watchPlace(url: string, { locationId, skuIds }: Place): Watcher {
  const versions = new Map<string, number>()
  const client: Client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 200)),
    keepAlive: 1_000,
    connectionAckWaitTimeout: 3_000,
  })
  const variables = {
    locationId: encodeId('Location', locationId),
    skuIds: skuIds.map((skuId) => encodeId('Sku', skuId)),
  }
  let isClosed = false
  // A server that cannot read just now ends the subscription, by an error or behind one: a screen subscribes again.
  const followAgain = () => {
    if (!isClosed) setTimeout(follow, 200)
  }
  const follow = () => {
    if (isClosed) return
    client.subscribe<Told>(
      { query: FOLLOW, variables },
      {
        next: ({ data }) => {
          for (const { id, version } of data?.stockLevelChanged.stockLevels ?? []) {
            const skuId = decodeAnyId(id)?.parts[1] ?? ''
            versions.set(skuId, Math.max(version, versions.get(skuId) ?? 0))
          }
        },
        error: followAgain,
        complete: followAgain,
      },
    )
  }
  follow()
  return {
    versionOf: (skuId) => versions.get(skuId) ?? 0,
    close: () => {
      isClosed = true
      void client.dispose()
    },
  }
}
