import type { TransactionSql } from 'postgres'

/** What the statement that took a batch's locks says of its transaction. */
export interface BatchFence {
  /** `pg_current_xact_id()`: no other transaction of the database has it. */
  transactionId: string
}

/**
 * True in the transaction that took the locks; in any other one, or outside of one, it divides by zero and the statement fails (I13). For every statement
 * that writes what a batch decided: whatever the driver or a proxy does to connections, it cannot take effect without the locks.
 */
export function isInTransaction(sql: TransactionSql, { transactionId }: BatchFence) {
  return sql`1 / (pg_current_xact_id() = ${transactionId}::xid8)::integer = 1`
}
