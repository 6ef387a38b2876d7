import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { openLiveService } from '@/bench/live-service'
import { measureHttp } from '@/bench/measure-http'
import { openStaffKey } from '@/bench/open-staff-key'
import { adjustStock } from '@/db/stock/adjust-stock'
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

/** Durable reservations a second on one hot item through GraphQL over HTTP, beside `{ __typename }` on the same server. */
export async function measureGraphql(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const service = await openLiveService(database, engine)
  try {
    await adjustStock(engine, {
      ...hot,
      caller: 'system',
      key: 'fill',
      bucket: 'onHand',
      change: 1_000_000_000,
      reason: 'received',
      onShortfall: 'refuse',
    })
    const authorization = `Bearer ${await openStaffKey(database)}`
    const load = {
      url: `${service.url}/graphql`,
      authorization,
      connections: 200,
      seconds: 4,
      warmUpSeconds: 2,
    }
    const input = {
      key: 'KEY',
      locationId: encodeId('Location', hot.locationId),
      ownerId: 'bench',
      lines: [{ skuId: encodeId('Sku', hot.skuId), quantity: 1 }],
    }
    const turns = await measureInTurns(3, async () => ({
      control: await measureHttp({
        ...load,
        body: JSON.stringify({ query: '{ __typename }' }),
        expected: '"__typename":"Query"',
      }),
      value: await measureHttp({
        ...load,
        body: JSON.stringify({ query: RESERVE, variables: { input } }),
        expected: '"__typename":"StockReserved"',
      }),
    }))
    return [judge('graphql', 'reservations/s through GraphQL', { turns, aim: 0.5 })]
  } finally {
    await service.close()
    await engine.stop()
    await close()
  }
}
