import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { COUNT_MAX } from '@/db/paging/count-rows'
import type { Keyset } from '@/db/paging/keyset'
import { reservation } from '@/db/schema'
import type { ReservationRow } from '@/db/stock/list-reservations'
import { type LevelKey, namedLevels } from '@/db/stock/named-levels'

const isLive = sql`${reservation.locationId} = named.location_id and ${reservation.skuId} = named.sku_id
  and ${reservation.state} = 'reserved'`

/**
 * Who holds what until when: the same page of the live reservations of some levels, each in the order of the keyset and one longer than the page.
 * One statement.
 */
export async function listLiveReservations(
  db: Db,
  { levels, keyset }: { levels: readonly LevelKey[]; keyset: Keyset },
): Promise<ReservationRow[]> {
  const beyond = keyset.isBeyond ? sql` and ${keyset.isBeyond}` : sql``
  return db
    .select()
    .from(reservation)
    .where(
      sql`(${reservation.locationId}, ${reservation.id}) in (
        select page.location_id, page.id
        from ${namedLevels(levels)}
        cross join lateral (
          select reservation.location_id, reservation.id from reservation
          where ${isLive}${beyond} order by ${keyset.orderBy} limit ${keyset.limit}
        ) page)`,
    )
    .orderBy(keyset.orderBy)
}

/** How many each level has, at most 100,000. One statement. */
export async function countLiveReservations(
  db: Db,
  levels: readonly LevelKey[],
): Promise<(LevelKey & { count: number })[]> {
  const rows = await db.execute<{ location_id: string; sku_id: string; count: number }>(
    sql`/* countLiveReservations */ select named.location_id, named.sku_id, (
        select count(*)::integer from (select 1 from reservation where ${isLive} limit ${COUNT_MAX}) found
      ) as count from ${namedLevels(levels)}`,
  )
  return rows.map(({ location_id: locationId, sku_id: skuId, count }) => ({ locationId, skuId, count }))
}
