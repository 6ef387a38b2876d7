import { and, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import type { Db } from '@/db/client'
import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import { reservation } from '@/db/schema'
import type { ReservationState } from '@/db/stock/outcome'

type ReservationRow = typeof reservation.$inferSelect

export interface ReservationQuery {
  locationId: LocationId
  skuId?: SkuId
  states?: readonly ReservationState[]
  ownerId?: string
  limit: number
  /** Cursor of the last edge before the page. */
  after?: string
}

export interface ReservationPage {
  edges: { node: ReservationRow; cursor: string }[]
  hasNextPage: boolean
}

/**
 * One keyset page of a location's reservations, newest first: by their ids, which begin with the time, so that a page is read from the end of the
 * newest partition. Null where `after` is no cursor of this list. One statement.
 */
export async function listReservations(db: Db, query: ReservationQuery): Promise<ReservationPage | null> {
  const after = query.after === undefined ? [] : decodeCursor('newest', query.after, ['uuid'])
  if (after === null) return null
  const [idBefore] = after
  const conditions: SQL[] = [eq(reservation.locationId, query.locationId)]
  if (query.skuId) conditions.push(eq(reservation.skuId, query.skuId))
  if (query.states && query.states.length > 0) conditions.push(inArray(reservation.state, [...query.states]))
  if (query.ownerId !== undefined) conditions.push(eq(reservation.ownerId, query.ownerId))
  if (idBefore !== undefined) conditions.push(lt(reservation.id, idBefore))
  const rows = await db
    .select()
    .from(reservation)
    .where(and(...conditions))
    .orderBy(desc(reservation.id))
    .limit(query.limit + 1)
  return {
    edges: rows.slice(0, query.limit).map((node) => ({
      node,
      cursor: encodeCursor('newest', [node.id]),
    })),
    hasNextPage: rows.length > query.limit,
  }
}

/** In no particular order. One statement. */
export async function listReservationsByIds(
  db: Db,
  keys: readonly { locationId: LocationId; id: ReservationId }[],
): Promise<ReservationRow[]> {
  const locationIds = keys.map((key) => key.locationId)
  const ids = keys.map((key) => key.id)
  return db
    .select()
    .from(reservation)
    .where(
      sql`(${reservation.locationId}, ${reservation.id}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(ids)}::uuid[]))`,
    )
}

/** Who holds what until when: at most `limit` live reservations of each level, newest first. One statement. */
export async function listLiveReservations(
  db: Db,
  { levels, limit }: { levels: readonly { locationId: LocationId; skuId: SkuId }[]; limit: number },
): Promise<ReservationRow[]> {
  const locationIds = levels.map((level) => level.locationId)
  const skuIds = levels.map((level) => level.skuId)
  return db
    .select()
    .from(reservation)
    .where(
      sql`(${reservation.locationId}, ${reservation.id}) in (
        select page.location_id, page.id
        from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]) as named (location_id, sku_id)
        cross join lateral (
          select r.location_id, r.id from reservation r
          where r.location_id = named.location_id and r.sku_id = named.sku_id and r.state = 'reserved'
          order by r.created_at desc, r.id desc limit ${limit}
        ) page)`,
    )
    .orderBy(desc(reservation.createdAt), desc(reservation.id))
}
