import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import type { BenchOptions } from '@/bench/bench-options'
import { type BenchPostgres, openBenchPostgres } from '@/bench/bench-postgres'
import { type Figure, judgeDelay } from '@/bench/figure'
import { openShelves } from '@/bench/open-shelves'
import { startSellers } from '@/bench/start-sellers'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { createStockEngine } from '@/db/stock/engine'

const PLACE = { locations: 4, skusEach: 250 }
/** Baskets a second on each database: few enough for an hour beside other work. */
const BASKETS_PER_SECOND = 60
const GROWTH_MAX = 3
const DEAD_PERCENT_MAX = 10

interface Sizes {
  levelBytes: number
  deadPercent: number
  liveIndexBytes: number
  /** The same index, built anew. */
  freshIndexBytes: number
}

/**
 * What an hour of sales leaves in the tables that are rewritten all the time: once with the settings of the migrations, beside the same sales on a database
 * with those of Postgres, in the same minutes on the same machine.
 */
export async function measureBloat({ minutes }: BenchOptions): Promise<Figure[]> {
  const postgres = await openBenchPostgres()
  try {
    const tuned = await openStore(postgres, 'tuned')
    const plain = await openStore(postgres, 'plain')
    const before = await measureLevels(tuned.admin)
    const sellers = [tuned, plain].map(({ engine, shelves }) =>
      startSellers(engine, shelves, BASKETS_PER_SECOND),
    )
    await sleep(minutes * 60_000)
    const sold = await Promise.all(sellers.map((seller) => seller.stop()))
    const [value, control] = [await measureSizes(tuned.admin), await measureSizes(plain.admin)]
    await tuned.close()
    await plain.close()
    const after = `after ${minutes} min and ${sold[0]?.toLocaleString('en-GB')} baskets`
    const ofFresh = ({ liveIndexBytes, freshIndexBytes }: Sizes) => liveIndexBytes / freshIndexBytes
    return [
      judgeDelay('bloat-levels', `times the size at first of the stock levels ${after}`, {
        value: value.levelBytes / before,
        control: control.levelBytes / before,
        limit: GROWTH_MAX,
      }),
      judgeDelay('bloat-holds', `% of the reservations that is dead ${after}`, {
        value: value.deadPercent,
        control: control.deadPercent,
        limit: DEAD_PERCENT_MAX,
      }),
      judgeDelay('bloat-live-index', `times its size built anew of the index of live holds ${after}`, {
        value: ofFresh(value),
        control: ofFresh(control),
        // An index does not shrink by itself: judged is whether the settings are worth having.
        limit: ofFresh(control) / 2,
      }),
    ]
  } finally {
    await postgres.close()
  }
}

async function openStore(postgres: BenchPostgres, name: 'tuned' | 'plain') {
  const database = await postgres.openDatabase(name)
  const admin = postgres.openAdmin(name)
  await admin`/* openStore */ create extension pgstattuple`
  await keepPartitions(database, { now: new Date() })
  if (name === 'plain') {
    await admin.unsafe(
      '/* openStore */ alter table reservation_start reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold)',
    )
  }
  const engine = createStockEngine({ database, clock: () => new Date() })
  const shelves = await openShelves(database, engine, PLACE)
  // As a store that was filled once: what the filling itself has left behind is not the sellers'.
  await admin`/* openStore */ vacuum (full, analyze) stock_level`
  return {
    engine,
    shelves,
    admin,
    close: async () => {
      await engine.stop()
      await admin.end()
      await database.close()
    },
  }
}

async function measureLevels(sql: Sql): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`/* measureLevels */
    select pg_relation_size('stock_level')::float8 as bytes`
  return row?.bytes ?? 0
}

async function measureSizes(sql: Sql): Promise<Sizes> {
  const [dead] = await sql<{ percent: number }[]>`/* measureSizes */
    select 100 * dead_tuple_len / table_len::float8 as percent from pgstattuple('reservation_start')`
  const [index] = await sql<{ name: string; bytes: number }[]>`/* measureSizes */
    select i.inhrelid::regclass::text as name, pg_relation_size(i.inhrelid)::float8 as bytes
    from pg_inherits i join pg_index x on x.indexrelid = i.inhrelid
    where i.inhparent = 'reservation_live_index'::regclass and x.indrelid = 'reservation_start'::regclass`
  await sql.unsafe(`/* measureSizes */ reindex index ${index?.name}`)
  const [fresh] = await sql<{ bytes: number }[]>`/* measureSizes */
    select pg_relation_size(${index?.name ?? ''}::regclass)::float8 as bytes`
  return {
    levelBytes: await measureLevels(sql),
    deadPercent: dead?.percent ?? 0,
    liveIndexBytes: index?.bytes ?? 0,
    freshIndexBytes: fresh?.bytes ?? 0,
  }
}
