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

/** SQL of what one unit would cost without the promotion that runs; null where none does. Only where something is set ahead the history is looked into. */
export function regularPriceText(row: string): string {
  return `case when ${row}.price_until is not null then (
    select r.price_minor from listing_price r where r.location_id = ${row}.location_id and r.sku_id = ${row}.sku_id
      and r.kind = 'regular' and r.until_at is null and r.from_at <= statement_timestamp()
      and exists (select from listing_price p where p.location_id = ${row}.location_id and p.sku_id = ${row}.sku_id
        and p.kind = 'promotion' and p.from_at <= statement_timestamp() and p.until_at > statement_timestamp())
    order by r.from_at desc, r.set_at desc, r.id desc limit 1) end`
}

/** The same for a statement of Drizzle's. */
export function priceNow(row = 'listing'): SQL<number> {
  return sql<number>`(${sql.raw(priceNowText(row))})`.mapWith(Number)
}

/** A listing as it is now. */
export const listingColumns = { ...getTableColumns(listing), priceMinor: priceNow() }
