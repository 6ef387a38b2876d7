import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@/bench/torture/clients/client'
import type { PostgresHost } from '@/bench/torture/processes/postgres-host'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'

interface Filling {
  postgres: PostgresHost
  place: Place
  /** More than may wait. */
  crowd: readonly Client[]
  server: number
  random: Random
}

const HELD_MS = 1_000

/**
 * Somebody holds a hot row, so the lane stands still, and a crowd asks one server for it at once: those beyond the bound are told `Busy`, come
 * again with their keys, and are all answered in the end. False where the crowd still waits for what it came for last.
 */
export async function fillLane({ postgres, place, crowd, server, random }: Filling): Promise<boolean> {
  const [skuId = ''] = place.hotSkuIds
  const ttlSeconds = random.integer(2, 20)
  if (crowd.some((client) => client.isWaiting())) return false
  await postgres.administer((sql) =>
    sql.begin(async (holder) => {
      await holder`
        select 1 from stock_level where location_id = ${place.locationId} and sku_id = ${skuId} for update`
      for (const client of crowd) {
        const ask = { verb: 'reserveStock' as const, lines: [{ skuId, quantity: 1 }], ttlSeconds }
        void client.send(ask, { server })
      }
      await sleep(HELD_MS)
    }),
  )
  return true
}
