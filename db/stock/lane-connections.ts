import {
  createTableRelationsHelpers,
  type ExtractTablesWithRelations,
  extractTablesRelationalConfig,
} from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle, PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { secondsBeforeReconnect, type Tx } from '@/db/client'
import * as schema from '@/db/schema'

/** A batch's transaction, as Drizzle and as the driver know it: one connection, which nobody else uses meanwhile. */
export interface BatchTransaction {
  readonly tx: Tx
  sql: postgres.TransactionSql
  /** Resolved as soon as the first statement is answered; to be awaited before the first write. */
  begun: Promise<unknown>
  /** Sends the commit at once, behind what was sent before: a statement that fails turns it into a rollback, and into this failure. */
  commit(): Promise<void>
}

export interface LaneConnections {
  /** Commits what `work` did, unless it fails; waits for its turn where all connections are taken. */
  transact<T>(work: (transaction: BatchTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** One connection, and what to call when it goes away. */
interface Slot {
  sql: postgres.Sql
  onLost(): void
}

/** What Postgres is told about every lane's connection. */
export const LANE_SETTINGS: Record<string, string | number> = {
  application_name: 'onshelf lane',
  statement_timeout: 20_000,
  idle_in_transaction_session_timeout: 20_000,
  // Every statement of a lane finds its rows by key. A plan made while a table was small must not scan it once it is large.
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  // And none is made anew for each batch: Postgres thought so long over the look-up of keys as the rest of a small batch takes.
  plan_cache_mode: 'force_generic_plan',
}

/**
 * The lanes' own connections, so that a flash sale never takes those of the readers. Each is a pool of one: the driver's queue, which slows
 * down for good once callers queue in it, stays empty, and a lost connection cannot be opened anew under a transaction that still runs.
 */
export function openLaneConnections(url: string, connectionsMax: number): LaneConnections {
  const free = Array.from({ length: connectionsMax }, () => openSlot(url))
  const all = [...free]
  const turns: ((slot: Slot) => void)[] = []

  return {
    async transact(work) {
      const slot = free.pop() ?? (await new Promise<Slot>((resolve) => turns.push(resolve)))
      try {
        return await transactOn(slot, work)
      } finally {
        const next = turns.shift()
        if (next) next(slot)
        else free.push(slot)
      }
    },
    close: async () => {
      await Promise.all(all.map(({ sql }) => sql.end({ timeout: 5 })))
    },
  }
}

function openSlot(url: string): Slot {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 10,
    backoff: secondsBeforeReconnect,
    onnotice: () => undefined,
    onclose: () => slot.onLost(),
    connection: LANE_SETTINGS,
  })
  // Drizzle writes and reads some types by itself and tells the driver so.
  drizzle(sql)
  const slot: Slot = { sql, onLost: () => undefined }
  return slot
}

/** The begin travels with the first statement and the commit with the last: two round trips a batch instead of four. */
async function transactOn<T>(slot: Slot, work: (transaction: BatchTransaction) => Promise<T>): Promise<T> {
  const { sql, end } = guard(slot)
  let committed: Promise<void> | null = null
  let tx: Tx | null = null
  const begun = sql.unsafe('begin').execute()
  begun.catch(() => undefined)
  const transaction: BatchTransaction = {
    begun,
    // Most batches write stock alone and never ask for it.
    get tx() {
      tx ??= toTx(sql)
      return tx
    },
    // A pool of one has all that a transaction has, but for savepoints, which a batch does not use.
    sql: sql as unknown as postgres.TransactionSql,
    commit: () => {
      committed ??= commitOn(sql)
      return committed
    },
  }
  try {
    const result = await work(transaction)
    await transaction.commit()
    return result
  } catch (error) {
    await Promise.allSettled([committed ?? rollBackOn(sql)])
    throw error
  } finally {
    end()
  }
}

/**
 * The driver opens a lost connection anew at the next statement. Inside a transaction that would run without the locks, and without the
 * transaction: from the loss on, and after its end, this transaction's statements are refused.
 */
function guard(slot: Slot): { sql: postgres.Sql; end(): void } {
  let isOver = false
  const end = () => {
    isOver = true
  }
  const check = () => {
    if (isOver) throw Object.assign(new Error('The connection was lost.'), { code: 'CONNECTION_CLOSED' })
  }
  slot.onLost = end
  const sql = new Proxy(slot.sql, {
    apply(target, self, args) {
      check()
      return Reflect.apply(target, self, args) as unknown
    },
    get(target, name, receiver) {
      if (name === 'unsafe') check()
      return Reflect.get(target, name, receiver) as unknown
    },
  })
  return { sql, end }
}

async function rollBackOn(sql: postgres.Sql): Promise<void> {
  await sql.unsafe('rollback')
}

async function commitOn(sql: postgres.Sql): Promise<void> {
  const { command } = await sql.unsafe('commit')
  if (command !== 'COMMIT') throw new Error('A statement of the batch failed: it was rolled back.')
}

const dialect = new PgDialect({ casing: 'snake_case' })
type Relations = ExtractTablesWithRelations<typeof schema>
const { tables, tableNamesMap } = extractTablesRelationalConfig<Relations>(
  schema,
  createTableRelationsHelpers,
)
const relations = { fullSchema: schema, schema: tables, tableNamesMap }

function toTx(sql: postgres.Sql): Tx {
  const session = new PostgresJsSession(sql, dialect, relations)
  // The constructor asks for the driver's transaction, which its own type parameter does not admit.
  type Session = ConstructorParameters<typeof PostgresJsTransaction<typeof schema, Relations>>[1]
  return new PostgresJsTransaction(dialect, session as unknown as Session, relations)
}
