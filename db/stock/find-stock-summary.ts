import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { stockLevelSource, stockStates } from '@/db/stock/stock-level-filter'

export interface StockSummary {
  /** SKUs that are listed. */
  listed: number
  /** Of those, with at least one unit available. */
  available: number
  /** Available, at or below their threshold. */
  low: number
  out: number
  unitsOnHand: number
  unitsReserved: number
  unitsUnavailable: number
}

/** Counts over the stock of a location. One statement. */
export async function findStockSummary(db: Db, locationId: LocationId): Promise<StockSummary> {
  const rows = await db.execute<StockSummary & Record<string, unknown>>(sql`/* findStockSummary */
    select count(*) filter (where l.is_listed)::integer as listed,
      count(*) filter (where l.is_listed and not ${stockStates.out})::integer as available,
      count(*) filter (where l.is_listed and ${stockStates.low})::integer as low,
      count(*) filter (where l.is_listed and ${stockStates.out})::integer as out,
      coalesce(sum(stock_level.on_hand), 0)::float8 as "unitsOnHand",
      coalesce(sum(stock_level.reserved), 0)::float8 as "unitsReserved",
      coalesce(sum(stock_level.unavailable), 0)::float8 as "unitsUnavailable"
    ${stockLevelSource(locationId, {})}`)
  const [summary] = rows
  if (!summary) throw new Error('A count has one row.')
  return { ...summary }
}
