import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { TaxRateId } from '@/db/ids'
import { retailer, taxClass } from '@/db/schema/catalog'

/**
 * What of a price is tax: a retailer's rates by country and class. Each holds from its day on until the next of its class begins, so that on any day at most
 * one holds. Orders keep the rate that they were sold at.
 */
export const taxRate = pgTable(
  'tax_rate',
  {
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id, { onDelete: 'cascade' }),
    id: uuid().$type<TaxRateId>().notNull(),
    /** ISO 3166 two letters: that of the location that sells. */
    country: text().notNull(),
    taxClass: taxClass().notNull(),
    /** In thousandths of a percent: 20 % is 20,000. */
    rate: integer().notNull(),
    /** The first day on which it holds, by the location's calendar: `2027-01-01`. */
    fromOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'tax_rate_pkey', columns: [t.retailerId, t.id] }),
    // Two from one day would both hold.
    uniqueIndex('tax_rate_day_key').on(t.retailerId, t.country, t.taxClass, t.fromOn),
    check('tax_rate_rate_check', sql`${t.rate} between 0 and 100000`),
    check('tax_rate_country_check', sql`${t.country} ~ '^[A-Z]{2}$'`),
  ],
)
