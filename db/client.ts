import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from '@/db/schema'

export type Schema = typeof schema

/** May read. */
export type Db = PostgresJsDatabase<Schema>

/** May write: only a verb at the edge, or the lane, opens one. */
export type Tx = PostgresJsTransaction<Schema, import('drizzle-orm').ExtractTablesWithRelations<Schema>>

export interface Database {
  /** Drizzle, for tables, types and reads. */
  db: Db
  /** The driver, for locking and set-based statements. */
  sql: postgres.Sql
  url: string
  /** Told of every statement as it is sent, the lanes' too. */
  onStatement?: (text: string) => void
  /** Waits at most five seconds for what is under way, then closes the pool. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Connections at most. */
  connectionsMax?: number
  applicationName?: string
  /** Told of every statement as it is sent: a test counts them. */
  onStatement?: (text: string) => void
}

/**
 * How long a lost connection waits before it is opened anew. The driver's own rule triples with every connection that was lost, up to 20 s:
 * after one restart of Postgres a pool of twenty stood still for that long.
 */
export function secondsBeforeReconnect(failures: number): number {
  return Math.min(0.02 * 2 ** failures, 0.5)
}

/** Opens a pool on `url`; connects lazily, so an unreachable server shows at the first statement. */
export function connectDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { onStatement } = options
  const sql = postgres(url, {
    max: options.connectionsMax ?? 10,
    connect_timeout: 10,
    backoff: secondsBeforeReconnect,
    onnotice: () => undefined,
    ...(onStatement && { debug: (_connection, text) => onStatement(text) }),
    connection: { application_name: options.applicationName ?? 'onshelf' },
  })
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  return { db, sql, url, onStatement, close: () => sql.end({ timeout: 5 }) }
}
