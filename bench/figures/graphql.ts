import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import type { HttpLoad, HttpRate } from '@/bench/http-load'
import { openLiveService } from '@/bench/live-service'
import { createApiKey } from '@/db/accounts/api-keys'
import type { Database } from '@/db/client'
import { location, user } from '@/db/schema'
import { PROJECT_ROOT } from '@/db/settings/project-root'
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

/** The load comes from a process of its own: what it costs must not be counted as the server's. */
async function measureHttp(load: HttpLoad): Promise<number> {
  const child = fork(join(PROJECT_ROOT, 'dist', 'bench', 'http-load.js'))
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('message', ({ perSecond, unexpected }: HttpRate) =>
        unexpected === null ? resolve(perSecond) : reject(new Error(`The server answered: ${unexpected}`)),
      )
      child.on('exit', (code) => reject(new Error(`The load ended with ${code}.`)))
      child.send(load)
    })
  } finally {
    child.kill()
  }
}

async function openStaffKey({ db }: Database): Promise<string> {
  const [place] = await db.select({ retailerId: location.retailerId }).from(location)
  const at = new Date()
  const userId = randomUUID()
  await db.insert(user).values({
    id: userId,
    name: 'Bench',
    email: 'bench@onshelf.example',
    emailVerified: true,
    role: 'staff',
    retailerId: place?.retailerId,
    createdAt: at,
    updatedAt: at,
  })
  const { secret } = await createApiKey(db, { userId, name: 'bench', at })
  return secret
}
