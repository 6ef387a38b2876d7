import type { Sql, TransactionSql } from 'postgres'

/** One invariant of the design and the query that looks for rows which break it. */
export interface Invariant {
  /** `I1` and so on. */
  number: string
  /** What holds, in one sentence. */
  statement: string
  /** Returns the rows that break it, in the whole history; none where all is well. */
  query(sql: Sql | TransactionSql): Promise<Record<string, unknown>[]>
  /** The same of what came after the checkpoint; missing where `query` looks at the present alone. */
  queryFresh?(sql: Sql | TransactionSql): Promise<Record<string, unknown>[]>
}
