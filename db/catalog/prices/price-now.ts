import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { listing } from '@/db/schema'

/**
 * SQL of what one unit of a listing costs at the moment of the statement, by the database's clock: what the row says, and from the moment at which that
 * ends, what its prices say, whether or not the worker has come by. `row` is the name of the table `listing` in the statement.
 */
export function priceNowText(row: string): string {
  return `case when ${row}.price_until is null or ${row}.price_until > statement_timestamp() then ${row}.price_minor
    else listing_price_at(${row}.location_id, ${row}.sku_id, statement_timestamp()) end`
}

/** The same for a statement of Drizzle's. */
export function priceNow(row = 'listing'): SQL<number> {
  return sql<number>`(${sql.raw(priceNowText(row))})`.mapWith(Number)
}

/** A listing as it is now. */
export const listingColumns = { ...getTableColumns(listing), priceMinor: priceNow() }
