import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Tx } from '@/db/client'
import * as schema from '@/db/schema'
import type { BatchTransaction } from '@/db/stock/batch'

export interface LaneConnections {
  /** One transaction on a connection that nobody else uses meanwhile; waits for its turn where all are taken. */
  transact<T>(work: (transaction: BatchTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * The lanes' own connections, so that a flash sale never takes those of the readers. No more transactions are begun than there are
 * connections: the driver's queue, which slows down for good once callers queue in it, stays empty.
 */
export function openLaneConnections(url: string, connectionsMax: number): LaneConnections {
  const sql = postgres(url, {
    max: connectionsMax,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: 'onshelf lane',
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 20_000,
      // Every statement of a lane finds its rows by key. A plan made while a table was small must not scan it once it is large.
      enable_seqscan: 'off',
      enable_hashjoin: 'off',
      enable_mergejoin: 'off',
    } as Record<string, string | number>,
  })
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  let free = connectionsMax
  const turns: (() => void)[] = []

  return {
    async transact(work) {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => turns.push(resolve))
      try {
        return await db.transaction((tx) => work({ tx, sql: driverOf(tx) }))
      } finally {
        const next = turns.shift()
        if (next) next()
        else free += 1
      }
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

/** Drizzle's transaction carries the driver's; hand-written statements go there, on the same connection. */
function driverOf(tx: Tx): postgres.TransactionSql {
  const session: unknown = tx._.session
  return (session as { client: postgres.TransactionSql }).client
}
