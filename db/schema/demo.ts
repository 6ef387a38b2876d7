import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '@/db/schema/column'

/** Present once the demo has been filled, also when it was taken away since; written in the same transaction as the demo itself. */
export const demoFill = pgTable('demo_fill', {
  name: text().notNull().primaryKey(),
  seed: integer().notNull(),
  filledAt: instant().notNull(),
  /** Null while it is there; once it was taken away it does not come back by itself. */
  removedAt: instant(),
})
