import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { product, retailer } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'

/** A picture that a retailer sent. Its files lie beside the database under its hash, once for all who sent the same. */
export const picture = pgTable(
  'picture',
  {
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id, { onDelete: 'cascade' }),
    /** SHA-256 of what was sent, in hex. */
    hash: text().notNull(),
    /** Pixels of its widest file. */
    width: integer().notNull(),
    height: integer().notNull(),
    /** When it was last sent: what no product shows a day later is swept. */
    sentAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'picture_pkey', columns: [t.retailerId, t.hash] }),
    index('picture_hash_index').on(t.hash),
    check('picture_hash_check', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
    check('picture_size_check', sql`${t.width} > 0 and ${t.height} > 0`),
  ],
)

/** A picture that a product shows, of its own retailer. */
export const productPicture = pgTable(
  'product_picture',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid().notNull(),
    productId: uuid().notNull(),
    hash: text().notNull(),
    /** What it shows, for those who do not see it; empty: the product's name says it. */
    alt: text().notNull(),
    /** From 0, without a hole. */
    position: integer().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'product_picture_own_product_fkey',
      columns: [t.retailerId, t.productId],
      foreignColumns: [product.retailerId, product.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'product_picture_own_picture_fkey',
      columns: [t.retailerId, t.hash],
      foreignColumns: [picture.retailerId, picture.hash],
    }),
    uniqueIndex('product_picture_hash_key').on(t.productId, t.hash),
    index('product_picture_picture_index').on(t.retailerId, t.hash),
    check('product_picture_position_check', sql`${t.position} between 0 and 19`),
    check('product_picture_alt_check', sql`char_length(${t.alt}) <= 300`),
  ],
)
