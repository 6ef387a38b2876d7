import type { Sql, TransactionSql } from 'postgres'

export interface LevelKey {
  locationId: string
  skuId: string
}

export type Row = Record<string, unknown>

/** One invariant of the design and the query that looks for rows which break it. */
export interface Invariant {
  /** `I1` and so on. */
  number: string
  /** What holds, in one sentence. */
  statement: string
}

/** Of the present: the same query whatever the audit's reach. */
export interface PresentInvariant extends Invariant {
  /** Returns the rows that break it; none where all is well. */
  query(sql: Sql | TransactionSql): Promise<Row[]>
}

/** Of the history. */
export interface HistoryInvariant extends Invariant {
  /** Returns the rows that break it in the whole history. `suspects`: the levels to walk, of which the others are known to be well. */
  queryAll(sql: Sql | TransactionSql, suspects: readonly LevelKey[]): Promise<Row[]>
  /** Returns the rows that break it in what came after the checkpoint. */
  queryFresh(sql: Sql | TransactionSql): Promise<Row[]>
}
