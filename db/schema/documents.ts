import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { retailer } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'

/** A GraphQL document that a retailer's clients name by its hash. */
export const registeredDocument = pgTable(
  'registered_document',
  {
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id, { onDelete: 'cascade' }),
    /** SHA-256 of the text, hexadecimal. */
    hash: text().notNull(),
    text: text().notNull(),
    /** The last time: the oldest go first. */
    registeredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'registered_document_pkey', columns: [t.retailerId, t.hash] }),
    index('registered_document_hash_index').on(t.hash),
    check('registered_document_hash_check', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
    check('registered_document_text_check', sql`char_length(${t.text}) <= 20000`),
  ],
)
