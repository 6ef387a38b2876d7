import { openBenchDatabase } from '@/bench/bench-database'
import type { HttpLoad } from '@/bench/http-load'
import { openLiveService } from '@/bench/live-service'
import { nameByHash } from '@/bench/name-by-hash'
import { fillShelf } from '@/bench/open-shelves'
import { openStaffKey } from '@/bench/open-staff-key'
import { registerDocuments } from '@/bench/register-documents'
import type { Database } from '@/db/client'
import { createStockEngine } from '@/db/stock/engine'
import { encodeId } from '@/graphql/base/opaque-id'

const RESERVE = /* GraphQL */ `
  mutation Reserve($input: ReserveStockInput!) {
    reserveStock(input: $input) {
      __typename
      ... on StockReserved {
        reservations {
          id
          expiresAt
        }
      }
    }
  }
`

const TYPENAME = '{ __typename }'

type Operation = Pick<HttpLoad, 'url' | 'authorization' | 'body' | 'expected'>

export interface HttpBench {
  database: Database
  hot: { locationId: string; skuId: string }
  url: string
  /** Holds one unit of the hot item, with a key of its own. */
  reserve: Operation
  /** Asks for nothing. */
  typename: Operation
  /** The same two by the hash of a document that was registered. */
  byHash: { reserve: Operation; typename: Operation }
  close(): Promise<void>
}

/** The product's GraphQL on a port, a hot item that never runs out, and somebody who may hold it. */
export async function openHttpBench(): Promise<HttpBench> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const service = await openLiveService(database, engine)
  await fillShelf(engine, hot)
  const who = { url: `${service.url}/graphql`, authorization: `Bearer ${await openStaffKey(database)}` }
  const input = {
    key: 'KEY',
    locationId: encodeId('Location', hot.locationId),
    ownerId: 'bench',
    lines: [{ skuId: encodeId('Sku', hot.skuId), quantity: 1 }],
  }
  const [reserveHash, typenameHash] = await registerDocuments(database, [RESERVE, TYPENAME])
  const reserve = { ...who, expected: '"__typename":"StockReserved"' }
  const typename = { ...who, expected: '"__typename":"Query"' }
  const variables = { input }
  return {
    database,
    hot,
    url: service.url,
    reserve: { ...reserve, body: JSON.stringify({ query: RESERVE, variables }) },
    typename: { ...typename, body: JSON.stringify({ query: TYPENAME }) },
    byHash: {
      reserve: { ...reserve, body: JSON.stringify({ extensions: nameByHash(reserveHash), variables }) },
      typename: { ...typename, body: JSON.stringify({ extensions: nameByHash(typenameHash) }) },
    },
    close: async () => {
      await service.close()
      await engine.stop()
      await close()
    },
  }
}
