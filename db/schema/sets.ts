import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sku } from '@/db/schema/catalog'

/** Pieces of one component in one set. */
const SET_PIECES_MAX = 999

/** What a set is put together of. Its stock is its components': the set itself is never counted. */
export const setComponent = pgTable(
  'set_component',
  {
    retailerId: uuid().notNull(),
    setSkuId: uuid().notNull(),
    componentSkuId: uuid().notNull(),
    position: integer().notNull(),
    /** Pieces of it in one set. */
    quantity: integer().notNull(),
    /** The version of the set's product that stated it: later statements have a higher one. */
    productVersion: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: 'set_component_pkey', columns: [t.setSkuId, t.componentSkuId] }),
    foreignKey({
      name: 'set_component_set_fkey',
      columns: [t.retailerId, t.setSkuId],
      foreignColumns: [sku.retailerId, sku.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'set_component_component_fkey',
      columns: [t.retailerId, t.componentSkuId],
      foreignColumns: [sku.retailerId, sku.id],
    }).onDelete('cascade'),
    index('set_component_component_index').on(t.componentSkuId),
    check('set_component_self_check', sql`${t.setSkuId} <> ${t.componentSkuId}`),
    check(
      'set_component_quantity_check',
      sql`${t.quantity} between 1 and ${sql.raw(String(SET_PIECES_MAX))}`,
    ),
  ],
)
