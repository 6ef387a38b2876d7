import type { TransactionSql } from 'postgres'

/** What is never updated or deleted (I5), with the trigger that says so. */
const APPEND_ONLY = [
  { table: 'ledger_entry', trigger: 'ledger_entry_append_only' },
  { table: 'order_event', trigger: 'order_event_append_only' },
  { table: 'deed', trigger: 'deed_append_only' },
]

/**
 * The one way in which rows of append-only tables are deleted (I5): a whole retailer goes, with all that was written about it. The triggers and the grants are lifted by
 * statements that lock the tables, so nobody else writes to them meanwhile, and they are back before anybody sees the rows gone.
 */
export async function liftAppendOnly(tx: TransactionSql, remove: () => Promise<void>): Promise<void> {
  for (const { table, trigger } of APPEND_ONLY) {
    await tx.unsafe(`/* liftAppendOnly */ alter table ${table} disable trigger ${trigger}`)
    // Postgres itself locks what refers to a row that goes, for which it wants the grant to update.
    await tx.unsafe(`/* liftAppendOnly */ grant update, delete on ${table} to current_user`)
  }
  await remove()
  for (const { table, trigger } of APPEND_ONLY) {
    await tx.unsafe(`/* liftAppendOnly */ revoke update, delete on ${table} from current_user`)
    await tx.unsafe(`/* liftAppendOnly */ alter table ${table} enable trigger ${trigger}`)
  }
}
