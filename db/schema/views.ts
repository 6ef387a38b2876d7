import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { StockViewId } from '@/db/ids'
import { user } from '@/db/schema/accounts'
import { retailer } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'

/** What a view of the stock table shows: what narrows and sorts it, and how it looks. */
export interface StockViewContent {
  text: string
  states: string[]
  /** Null: all departments. */
  categoryId: string | null
  sort: string
  isDense: boolean
  hiddenColumns: string[]
  columnWidths: { column: string; pixels: number }[]
}

/** A view of the stock table under a name: somebody's own, or shared with all of a retailer's staff. */
export const stockView = pgTable(
  'stock_view',
  {
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id, { onDelete: 'cascade' }),
    id: uuid().$type<StockViewId>().notNull(),
    /** Whose own it is; null where it is shared, and then it stays when whoever made it has gone. */
    userId: uuid().references(() => user.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    content: jsonb().$type<StockViewContent>().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'stock_view_pkey', columns: [t.retailerId, t.id] }),
    uniqueIndex('stock_view_own_name_key')
      .on(t.userId, t.retailerId, sql`lower(${t.name})`)
      .where(sql`${t.userId} is not null`),
    uniqueIndex('stock_view_shared_name_key')
      .on(t.retailerId, sql`lower(${t.name})`)
      .where(sql`${t.userId} is null`),
    check('stock_view_name_check', sql`length(${t.name}) between 1 and 60`),
  ],
)

/** The view with which the stock table of a retailer opens for somebody. */
export const defaultStockView = pgTable(
  'default_stock_view',
  {
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    retailerId: uuid().notNull(),
    viewId: uuid().$type<StockViewId>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'default_stock_view_pkey', columns: [t.userId, t.retailerId] }),
    index('default_stock_view_view_index').on(t.retailerId, t.viewId),
    foreignKey({
      name: 'default_stock_view_view_fk',
      columns: [t.retailerId, t.viewId],
      foreignColumns: [stockView.retailerId, stockView.id],
    }).onDelete('cascade'),
  ],
)
