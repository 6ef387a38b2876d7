import { type SQL, sql } from 'drizzle-orm'
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
  /** Pieces, and of what is measured its units (kilograms, litres, metres), without what is over in all. */
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
      ${sumUnits(sql`stock_level.on_hand`)} as "unitsOnHand",
      ${sumUnits(sql`stock_level.reserved`)} as "unitsReserved",
      ${sumUnits(sql`stock_level.unavailable`)} as "unitsUnavailable"
    ${stockLevelSource(locationId, {})}`)
  const [summary] = rows
  if (!summary) throw new Error('A count has one row.')
  return { ...summary }
}

function sumUnits(steps: SQL): SQL {
  return sql`floor(coalesce(sum(case s.quantity_scale when 0 then ${steps} else ${steps} / 10::numeric ^ s.quantity_scale end), 0))::float8`
}
