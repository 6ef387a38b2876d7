import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '@/db/schema/column'

/** Present once the demo has been filled; written in the same transaction as the demo itself. */
export const demoFill = pgTable('demo_fill', {
  name: text().notNull().primaryKey(),
  seed: integer().notNull(),
  filledAt: instant().notNull(),
})
