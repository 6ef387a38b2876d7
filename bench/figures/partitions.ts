import { type BenchPostgres, openBenchPostgres } from '@/bench/bench-postgres'
import { type Figure, judgeDelay, measureInTurns, median } from '@/bench/figure'
import { fillShelf, openShelves, type Shelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import type { Database } from '@/db/client'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { createStockEngine } from '@/db/stock/engine'
import { releaseReservation } from '@/db/stock/release-reservation'
import { reserveStock } from '@/db/stock/reserve-stock'

const MONTHS = 60
const TURNS = 7
const REQUESTS = 200
const LIMIT = 1.1

/** What a small batch costs in a database that has been kept for five years, beside a new one on the same Postgres: a hold, and its release, of a caller alone. */
export async function measurePartitions(): Promise<Figure[]> {
  const postgres = await openBenchPostgres()
  try {
    const young = await openSide(postgres, 'young', 0)
    const old = await openSide(postgres, 'old', MONTHS)
    await young.delay()
    await old.delay()
    const turns = await measureInTurns(TURNS, async () => ({
      control: await young.delay(),
      value: await old.delay(),
    }))
    await young.close()
    await old.close()
    const control = median(turns.map((turn) => turn.control))
    const value = median(turns.map((turn) => turn.value))
    const unit = `ms for a hold and its release with ${MONTHS} monthly partitions`
    return [judgeDelay('partitions', unit, { value, control, limit: LIMIT * control })]
  } finally {
    await postgres.close()
  }
}

async function openSide(postgres: BenchPostgres, name: string, months: number) {
  const database = await postgres.openDatabase(name)
  if (months > 0) await addPastMonths(postgres, name, database, months)
  const engine = createStockEngine({ database, clock: () => new Date() })
  const [shelves = []] = await openShelves(database, engine, { locations: 1, skusEach: 20 })
  for (const shelf of shelves) await fillShelf(engine, shelf)

  async function holdAndRelease({ locationId, skuId }: Shelf): Promise<void> {
    const caller = 'user:quiet'
    const held = await reserveStock(engine, {
      locationId,
      caller,
      key: crypto.randomUUID(),
      lines: [{ skuId, quantity: 1 }],
      owner: { kind: 'client', id: 'bench' },
      ttlSeconds: 900,
    })
    if (held.type !== 'StockChanged') throw new Error(`A full shelf was refused: ${held.type}`)
    const reservationId = held.changes[0]?.reservationId ?? ''
    const released = await releaseReservation(engine, {
      locationId,
      caller,
      key: crypto.randomUUID(),
      reservationId,
    })
    if (released.type !== 'StockChanged') throw new Error(`A hold was not released: ${released.type}`)
  }

  return {
    async delay(): Promise<number> {
      const delays: number[] = []
      for (let request = 0; request < REQUESTS; request += 1) {
        const startedAt = performance.now()
        await holdAndRelease(shelves[request % shelves.length] as Shelf)
        delays.push(performance.now() - startedAt)
      }
      return percentile(delays, 0.5)
    },
    close: async () => {
      await engine.stop()
      await database.close()
    },
  }
}

/** In place of the partition that holds all that is older. */
async function addPastMonths(
  postgres: BenchPostgres,
  name: string,
  database: Database,
  months: number,
): Promise<void> {
  const admin = postgres.openAdmin(name)
  for (const table of ['ledger_entry', 'reservation']) await admin.unsafe(`drop table ${table}_start`)
  await admin.end()
  const now = new Date()
  for (let ago = months; ago >= 0; ago -= 1) {
    const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 15))
    await keepPartitions(database, { now: then })
  }
}
