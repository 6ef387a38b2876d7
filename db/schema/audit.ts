import { sql } from 'drizzle-orm'
import { bigint, boolean, check, integer, numeric, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant } from '@/db/schema/column'

/** How far the ledger of a stock level was walked by audits that found nothing, and what they saw there. Only a clean audit writes it. */
export const auditCheckpoint = pgTable(
  'audit_checkpoint',
  {
    locationId: uuid().notNull(),
    skuId: uuid().notNull(),
    /** Of the last entry that was walked; only grows. */
    version: bigint({ mode: 'number' }).notNull(),
    /** The balance after that entry. */
    onHand: integer().notNull(),
    reserved: integer().notNull(),
    unavailable: integer().notNull(),
    safetyStock: integer().notNull(),
    backRoom: integer().notNull().default(0),
    /** The holds that were live after it: the sum of a hash of each. */
    liveHolds: numeric().notNull(),
    /** When that entry was made. */
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'audit_checkpoint_pkey', columns: [t.locationId, t.skuId] }),
    check('audit_checkpoint_version_check', sql`${t.version} >= 1`),
  ],
)

/** The last audit that found nothing: one row, none before the first. */
export const cleanAudit = pgTable(
  'clean_audit',
  {
    isLast: boolean().primaryKey(),
    /** When its snapshot was taken, by the database's clock. */
    at: instant().notNull(),
    /** When the last one that walked the whole ledger took its snapshot. */
    fullAt: instant().notNull(),
  },
  (t) => [check('clean_audit_last_check', sql`${t.isLast}`)],
)
