import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { TaxRateId } from '@/db/ids'
import { taxRate } from '@/db/schema'

export type TaxRateRow = typeof taxRate.$inferSelect
export type TaxClass = TaxRateRow['taxClass']

/** All rates of retailers, by country, class and day. */
export async function listTaxRates(db: Db, retailerIds: readonly string[]): Promise<TaxRateRow[]> {
  return db
    .select()
    .from(taxRate)
    .where(inArray(taxRate.retailerId, [...retailerIds]))
    .orderBy(asc(taxRate.country), asc(taxRate.taxClass), asc(taxRate.fromOn))
}

export async function findTaxRate(db: Db, id: TaxRateId): Promise<TaxRateRow | null> {
  const [row] = await db.select().from(taxRate).where(eq(taxRate.id, id))
  return row ?? null
}

/** SQL of the rates that hold at the row `place` of `location` at the moment of the statement, by the location's calendar: an object by class, or null. */
export const ratesNowText = (place: string): string => `(
  select json_object_agg(tax_class, rate) from (
    select distinct on (t.tax_class) t.tax_class, t.rate from tax_rate t
    where t.retailer_id = ${place}.retailer_id and t.country = ${place}.address->>'country'
      and t.from_on <= (statement_timestamp() at time zone ${place}.time_zone)::date
    order by t.tax_class, t.from_on desc) held)`

export interface RatesNow {
  locationId: string
  rates: Partial<Record<TaxClass, number>>
}

/** The rates that hold at locations now. One statement. */
export async function listRatesNow(db: Db, locationIds: readonly string[]): Promise<RatesNow[]> {
  const rows = await db.execute<{ id: string; rates: RatesNow['rates'] | null }>(
    sql`/* listRatesNow */ select l.id, ${sql.raw(ratesNowText('l'))} as rates from location l
      where l.id = any(${sql.param([...locationIds])}::uuid[])`,
  )
  return rows.map(({ id, rates }) => ({ locationId: id, rates: rates ?? {} }))
}
