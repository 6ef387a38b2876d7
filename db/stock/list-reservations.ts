import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { type Keyset, readKeyset, type SortOrder } from '@/db/paging/keyset'
import { type Edge, type Page, type PageRequest, toPage } from '@/db/paging/page'
import { isWithinRange, isWithinSpan, type NumberRange, type TimeSpan } from '@/db/paging/range'
import { reservation } from '@/db/schema'
import type { ReservationOwner } from '@/db/stock/command'
import type { ReservationState } from '@/db/stock/outcome'

export type ReservationRow = typeof reservation.$inferSelect

export interface ReservationFilter {
  skuId?: SkuId
  states?: readonly ReservationState[]
  ownerKinds?: readonly ReservationOwner['kind'][]
  ownerId?: string
  created?: TimeSpan
  expires?: TimeSpan
  quantity?: NumberRange
}

interface ReservationQuery {
  locationId: LocationId
  filter: ReservationFilter
}

/** By their ids, which begin with the time, so that a page is read from the end of the newest partition. */
const newest: SortOrder = {
  name: 'newest',
  keys: [{ by: sql`${reservation.id}`, type: 'uuid' }],
  isDescending: true,
}

/** A hold is decided a moment after its id was made, by another machine's clock at worst. */
const SLACK_MS = 24 * 60 * 60_000

/** Null: a foreign cursor. */
export const readReservationKeyset = (page: PageRequest): Keyset | null => readKeyset(newest, page)

export const toReservationEdge = (node: ReservationRow): Edge<ReservationRow> => ({
  node,
  cursor: encodeCursor(newest.name, [node.id]),
})

/** One keyset page of a location's reservations, newest first. Null: a foreign cursor. One statement. */
export async function listReservations(
  db: Db,
  { page, ...query }: ReservationQuery & { page: PageRequest },
): Promise<Page<ReservationRow> | null> {
  const keyset = readReservationKeyset(page)
  if (keyset === null) return null
  const rows = await db
    .select()
    .from(reservation)
    .where(and(...conditions(query), keyset.isBeyond))
    .orderBy(keyset.orderBy)
    .limit(keyset.limit)
  return toPage(rows, page, toReservationEdge)
}

/** How many match, at most 100,000. */
export function countReservations(db: Db, query: ReservationQuery): Promise<number> {
  return countRows(db, 'countReservations', sql`from ${reservation} where ${and(...conditions(query))}`)
}

function conditions({ locationId, filter }: ReservationQuery): (SQL | undefined)[] {
  const { skuId, states, ownerKinds, ownerId, created, expires, quantity } = filter
  return [
    eq(reservation.locationId, locationId),
    skuId === undefined ? undefined : eq(reservation.skuId, skuId),
    states && inArray(reservation.state, [...states]),
    ownerKinds && inArray(reservation.ownerKind, [...ownerKinds]),
    ownerId === undefined ? undefined : eq(reservation.ownerId, ownerId),
    ...isWithinSpan(reservation.createdAt, created),
    ...idsWithin(created),
    ...isWithinSpan(reservation.expiresAt, expires),
    ...isWithinRange(reservation.quantity, quantity),
  ]
}

/** The same span by the time that the ids bear: it names the partitions and the part of the key, so that no index by time is needed. */
function idsWithin({ from, to }: TimeSpan = {}): SQL[] {
  return [
    ...(from ? [sql`${reservation.id} >= ${idAt(from.getTime() - SLACK_MS)}::uuid`] : []),
    ...(to ? [sql`${reservation.id} < ${idAt(to.getTime() + SLACK_MS)}::uuid`] : []),
  ]
}

/** The least UUIDv7 of a millisecond. */
function idAt(ms: number): string {
  const hex = Math.min(Math.max(0, ms), 2 ** 48 - 1)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
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
