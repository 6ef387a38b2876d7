import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '@/db/schema/column'

/**
 * What people did that is no stock: prices, products, people, keys, settings. Never updated or deleted (I5), so it refers to nothing that could be
 * taken away: a retailer that is gone leaves its deeds.
 */
export const deed = pgTable(
  'deed',
  {
    id: uuid().notNull().primaryKey(),
    /** Null: of no one retailer, as a setting of the whole house. */
    retailerId: uuid(),
    at: instant().notNull(),
    /** Who, as stock commands name them: `user:<id>`, `key:<integration>`, `system`. */
    actor: text().notNull(),
    /** A past participle: `category_added`. */
    kind: text().notNull(),
    /** What it was done to: `category`, and its id. */
    subjectType: text().notNull(),
    subjectId: uuid().notNull(),
    /** Where it concerns one location, as a listing does. */
    locationId: uuid(),
    /** What was changed, by field, as it was; null where there was nothing. */
    before: jsonb().$type<Record<string, unknown>>(),
    /** The same fields as they are from now on; null where nothing is left. */
    after: jsonb().$type<Record<string, unknown>>(),
    /** The network address that asked, as trusted proxies name it; null where a job did it. */
    address: text(),
    /** Finds the request in the log; null where a job did it. */
    requestId: text(),
  },
  (t) => [
    index('deed_retailer_index').on(t.retailerId, t.at, t.id),
    index('deed_subject_index').on(t.subjectId, t.at),
    check('deed_kind_check', sql`${t.kind} ~ '^[a-z]+(_[a-z]+)+$'`),
    check('deed_change_check', sql`${t.before} is not null or ${t.after} is not null`),
  ],
)

/** A key of a request that changes no stock, with its one outcome (I7). It is forgotten after a week (`forgetDeedKeys`). */
export const deedKey = pgTable(
  'deed_key',
  {
    caller: text().notNull(),
    /** The caller's idempotency key, 1 to 200 characters. */
    key: text().notNull(),
    /** Of what was asked for: see `hashContent`. */
    contentHash: text().notNull(),
    /** Null only inside the transaction that answers it. */
    outcome: jsonb(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'deed_key_pkey', columns: [t.caller, t.key] }),
    index('deed_key_at_index').on(t.at),
    check('deed_key_key_check', sql`char_length(${t.key}) between 1 and 200`),
  ],
)
