import type { StockEngine } from '@/db/stock/engine'
import type { StockChanged } from '@/db/stock/outcome'

interface ExpiredRow {
  locationId: string
  skuIds: string[]
}

/** Locations at once: the lanes' other connections stay free for buyers. */
const AT_ONCE = 2

/**
 * Tidies holds whose time ran out and that nobody has touched since: at most about `limit` of them, oldest first, through the lanes,
 * whose batches lapse as many as they may: call it again until it touches none.
 * Correctness does not wait for it: nobody is refused for want of units that such a hold has (L15). What has run out is asked by the same clock as the batches
 * judge by: by this process's, which may be fast, it would find the same holds again and again, and none of them lapses.
 * Returns how many levels it touched.
 */
export async function lapseExpired(engine: StockEngine, { limit }: { limit: number }): Promise<number> {
  const given = engine.givenTime()?.toISOString() ?? null
  const rows = await engine.database.sql<ExpiredRow[]>`/* lapseExpired */
    select location_id as "locationId", array_agg(distinct sku_id)::text[] as "skuIds"
    from (
      select location_id, sku_id from reservation
      where state = 'reserved' and expires_at is not null and expires_at <= (select coalesce(${given}::timestamptz, clock_timestamp()))
      order by expires_at
      limit ${limit}
    ) expired
    group by location_id`
  let touched = 0
  const next = rows[Symbol.iterator]()
  // Each worker takes the next location as soon as it is done with one.
  const work = async (): Promise<void> => {
    for (const { locationId, skuIds } of next) {
      const outcome = await engine.submit<StockChanged>({
        locationId,
        caller: 'system',
        key: null,
        kind: 'lapseExpired',
        content: null,
        commands: skuIds.map((skuId) => ({ kind: 'lapse', skuId })),
      })
      if (outcome.type === 'StockChanged') touched += skuIds.length
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return touched
}
