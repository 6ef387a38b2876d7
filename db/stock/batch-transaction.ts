import type postgres from 'postgres'
import { connectionError, type LaneClient } from '@/db/stock/lane-client'

/** A batch's transaction: one connection, which nobody else uses meanwhile. */
export interface BatchTransaction {
  sql: postgres.TransactionSql
  /** Resolved as soon as the first statement is answered; to be awaited before the first write. */
  begun: Promise<unknown>
  /** Sends the commit at once, behind what was sent before: a statement that fails in Postgres turns it into a rollback, and into this failure. */
  commit(): Promise<void>
}

/**
 * Commits what `work` did, unless it fails. The begin travels with the first statement and the commit with the last: two round trips a batch instead of four.
 * `onSent`: the commit is on its way, and whatever is sent from now on is behind it, outside of this transaction.
 */
export async function transactOn<T>(
  client: LaneClient,
  work: (transaction: BatchTransaction) => Promise<T>,
  onSent?: () => void,
): Promise<T> {
  const { sql, end } = limitToTransaction(client)
  let committed: Promise<void> | null = null
  const begun = sql.unsafe('begin').execute()
  begun.catch(() => undefined)
  const transaction: BatchTransaction = {
    begun,
    // A pool of one has all that a transaction has, but for savepoints, which a batch does not use.
    sql: sql as unknown as postgres.TransactionSql,
    commit: () => {
      committed ??= commitOn(sql, () => {
        end()
        onSent?.()
      })
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
 * The client's own statements, refused when they are *sent* after the connection was lost or the transaction is over. The driver sends a
 * statement only when somebody waits for it: one that was made in this transaction must not travel in the next one. And one that the driver cannot put
 * together is refused as it is made: it would fail here and not in Postgres, which would commit the others.
 */
function limitToTransaction(client: LaneClient): { sql: postgres.Sql; end(): void } {
  let hasEnded = false
  const limit = <Q>(query: Q): Q => {
    if (!isQuery(query)) return query
    if (lacksValue(query.args)) throw new Error('A statement of the batch lacks a value.')
    const send = query.handler
    query.handler = (sent) => {
      if (hasEnded || client.isOver)
        sent.reject(connectionError('CONNECTION_CLOSED', 'The transaction is over.'))
      else send(sent)
    }
    return query
  }
  const sql = new Proxy(client.sql, {
    apply: (target, self, args) => limit(Reflect.apply(target, self, args) as unknown),
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver) as unknown
      if (name !== 'unsafe') return value
      return (...args: Parameters<postgres.Sql['unsafe']>) => limit(target.unsafe(...args))
    },
  })
  return {
    sql,
    end: () => {
      hasEnded = true
    },
  }
}

/** A statement of the driver's: it hands itself to its handler when it is to be sent. */
interface SendableQuery {
  /** Values, and statements that are a part of this one. */
  args: readonly unknown[]
  handler(query: SendableQuery): void
  reject(error: Error): void
}

function isQuery(made: unknown): made is SendableQuery {
  return made instanceof Promise && 'handler' in made
}

function lacksValue(args: readonly unknown[]): boolean {
  return args.some((arg) => arg === undefined || (isQuery(arg) && lacksValue(arg.args)))
}

async function rollBackOn(sql: postgres.Sql): Promise<void> {
  await sql.unsafe('rollback')
}

async function commitOn(sql: postgres.Sql, onSent: () => void): Promise<void> {
  const commit = sql.unsafe('commit') as unknown as SendableQuery & ReturnType<postgres.Sql['unsafe']>
  const send = commit.handler
  commit.handler = (sent) => {
    send(sent)
    onSent()
  }
  // Not `execute`: what is waited for like this was made before, and goes before it.
  const { command } = await commit
  if (command !== 'COMMIT') throw new Error('A statement of the batch failed: it was rolled back.')
}
