import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { expect } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

export interface Races {
  stock: StockFixture
  /** What a second process would be. */
  other: StockEngine
  /** Connections beside the engines': the barrier's, and one to look from. */
  sql: postgres.Sql
  submitTo: StockFixture['submitTo']
  /** How many connections wait for a lock in this test's database. */
  countBlocked(): Promise<number>
  /** How many deadlocks there were in it. */
  countDeadlocks(): Promise<number>
  /**
   * Holds the row, starts one after another, each as soon as the one before waits for the row, then lets them go: Postgres hands the
   * lock on in the order of arrival. Each start needs an engine of its own.
   */
  race(skuId: string, starts: readonly (() => Promise<StockOutcome>)[]): Promise<StockOutcome[]>
  close(): Promise<void>
}

/** Two engines on one database, and a barrier between them. */
export async function openRaces(): Promise<Races> {
  const stock = await openStockFixture()
  const sql = postgres(stock.url, { max: 2 })

  async function countBlocked(): Promise<number> {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::integer from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    return row?.count ?? 0
  }

  return {
    stock,
    other: stock.openEngine(),
    sql,
    submitTo: stock.submitTo,
    countBlocked,
    countDeadlocks: async () => {
      const [row] = await sql<{ count: number }[]>`
        select deadlocks::integer as count from pg_stat_database where datname = current_database()`
      return row?.count ?? 0
    },
    race: async (skuId, starts) => {
      const running: Promise<StockOutcome>[] = []
      await sql.begin(async (barrier) => {
        await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
        for (const start of starts) {
          running.push(start())
          await expect.poll(countBlocked).toBe(running.length)
        }
      })
      return Promise.all(running)
    },
    close: async () => {
      await sql.end()
      await stock.close()
    },
  }
}

/** A command that holds units for good. */
export function reserve(skuId: string, quantity = 1): StockCommand {
  const owner = { kind: 'client', id: 'test' } as const
  return { kind: 'reserve', reservationId: uuidv7(), skuId, quantity, owner, expiresAt: null }
}
