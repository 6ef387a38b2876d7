import type { PendingQuery, Row, TransactionSql } from 'postgres'
import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import { plainColumn } from '@/db/rows/array-literal'
import type { ReservationOwner } from '@/db/stock/command'
import type { ExpiredWanted } from '@/db/stock/decide-and-serve'
import type { Hold } from '@/db/stock/decision'

/** More than any level has; a request may name as many units as an integer holds, several times. */
const HOLDS_MAX = 2_000_000_000

export interface HoldsToFind {
  locationId: LocationId
  /** The time now, where a test says it; null: the database's, which is a little later than that of the lock. `decide` judges by the lock's. */
  givenAt: Date | null
  /** Levels that the batch touches: their holds that have run out are found, at most `lapseMax` of them. */
  skuIds: readonly SkuId[]
  /** Holds that the batch names; those of their levels that have run out are found too. */
  reservationIds: readonly ReservationId[]
  /** Sub-selects of further levels and holds, in the tables of those who travel with stock. */
  named: { skuIds: PendingQuery<Row[]>; reservationIds: PendingQuery<Row[]> } | null
  /** Levels whose promises may be broken: all their live holds are found. */
  shortenSkuIds: readonly SkuId[]
  /** No live hold has an id before this one. */
  liveSince: string
  lapseMax: number
}

export interface HoldsFound {
  holds: Hold[]
  /** More may have run out than were found. */
  isCut: boolean
}

interface HoldRow extends Omit<Hold, 'owner'> {
  ownerKind: ReservationOwner['kind']
  ownerId: string
}

function toHold({ ownerKind, ownerId, ...row }: HoldRow): Hold {
  return { ...row, owner: { kind: ownerKind, id: ownerId } }
}

/** Sent right behind the lock on one connection, so each statement sees what was committed before the lock was had. */
export async function findHolds(sql: TransactionSql, wanted: HoldsToFind): Promise<HoldsFound> {
  const { reservationIds, shortenSkuIds } = wanted
  const [expired, ...others] = await Promise.all([
    findExpired(sql, wanted),
    reservationIds.length > 0 ? findNamed(sql, wanted) : [],
    shortenSkuIds.length > 0 ? findLive(sql, wanted) : [],
  ])
  return joinHolds(wanted, expired, others.flat())
}

function joinHolds(
  { lapseMax }: HoldsToFind,
  expired: readonly HoldRow[],
  others: readonly HoldRow[],
): HoldsFound {
  const holds = new Map<string, Hold>()
  for (const row of [...expired, ...others]) holds.set(row.id, toHold(row))
  return { holds: [...holds.values()], isCut: expired.length === lapseMax }
}

/**
 * The same where the members named some, together with the commands that were answered before: a batch of few requests is made of its statements, so
 * what is read behind the locks is read by one.
 */
export async function findHoldsAndCommands(
  sql: TransactionSql,
  wanted: HoldsToFind & { named: NonNullable<HoldsToFind['named']> },
  commands: PendingQuery<Row[]>,
): Promise<{ holds: HoldsFound; commands: unknown[] }> {
  const { reservationIds, shortenSkuIds, named } = wanted
  const [rows, ...others] = await Promise.all([
    sql<{ what: 'command' | 'expired' | 'named'; row: string }[]>`/* findHoldsAndCommands */
      select 'command' as what, to_json(found)::text as row from (${commands}) as found
      union all select 'expired', to_json(found)::text from (${findExpired(sql, wanted)}) as found
      union all select 'named', to_json(found)::text from (${findNamedByMembers(sql, wanted, named)}) as found`,
    reservationIds.length > 0 ? findNamed(sql, wanted) : [],
    shortenSkuIds.length > 0 ? findLive(sql, wanted) : [],
  ])
  const of = (what: string) =>
    rows.filter((row) => row.what === what).map(({ row }) => JSON.parse(row) as unknown)
  const holds = [...(of('named') as HoldRow[]), ...others.flat()]
  return { holds: joinHolds(wanted, of('expired') as HoldRow[], holds), commands: of('command') }
}

/**
 * No order is asked for: the index gives the oldest of a level first, and a sort would read all of them. Each level is looked up by itself, and its deadline is
 * compared as the last part of a row: the index that begins with deadlines, and would be walked over all places by a plan that was made while it was small, cannot answer that.
 */
function findExpired(
  sql: TransactionSql,
  { locationId, givenAt, skuIds, reservationIds, named, liveSince, lapseMax }: HoldsToFind,
) {
  const others = named ? sql`union ${named.skuIds}` : sql``
  const [first, last] = findEnds(reservationIds)
  const besideNamed =
    reservationIds.length > 0
      ? sql`union select n.sku_id from reservation n
          where n.location_id = ${locationId} and n.id = any(${reservationIds as string[]}::uuid[])
            and n.id between ${first}::uuid and ${last}::uuid`
      : sql``
  // In a sub-select it is read once, so that the index on deadlines can be used.
  const now = sql`(select coalesce(${givenAt?.toISOString() ?? null}::timestamptz, clock_timestamp()))`
  return sql<HoldRow[]>`/* findExpiredHolds */
    select ${columns(sql)} from (select unnest(${skuIds as string[]}::uuid[]) ${besideNamed} ${others}) as level (sku_id)
    cross join lateral (
      select * from reservation e
      where e.location_id = ${locationId} and e.sku_id = level.sku_id and e.id >= ${liveSince}::uuid and e.state = 'reserved'
        and (e.location_id, e.sku_id, e.expires_at) <= (${locationId}, level.sku_id, ${now})
      offset 0) r
    limit ${lapseMax}`
}

/** Of each of these levels the holds that ran out first, at most as many as wanted. */
export async function findOldestExpired(
  sql: TransactionSql,
  { locationId, at, liveSince }: { locationId: LocationId; at: Date; liveSince: string },
  wanted: readonly ExpiredWanted[],
): Promise<Hold[]> {
  const rows = await sql<HoldRow[]>`/* findOldestExpired */
    select ${columns(sql)}
    from unnest(
      ${plainColumn(wanted, ({ skuId }) => skuId)}::uuid[],
      ${plainColumn(wanted, ({ holdsMax }) => Math.min(holdsMax, HOLDS_MAX))}::integer[]
    ) as level (sku_id, holds_max)
    cross join lateral (
      select * from reservation
      where location_id = ${locationId} and sku_id = level.sku_id and id >= ${liveSince}::uuid and state = 'reserved'
        and (location_id, sku_id, expires_at) <= (${locationId}, level.sku_id, ${at.toISOString()}::timestamptz)
      order by expires_at
      limit level.holds_max
    ) r`
  return rows.map(toHold)
}

function findNamed(sql: TransactionSql, { locationId, reservationIds }: HoldsToFind) {
  const [first, last] = findEnds(reservationIds)
  return sql<HoldRow[]>`/* findNamedHolds */
    select ${columns(sql)} from reservation r
    where r.location_id = ${locationId} and r.id = any(${reservationIds as string[]}::uuid[])
      and r.id between ${first}::uuid and ${last}::uuid`
}

/** One look-up for each, in the partition of its time; what members name is live. */
function findNamedByMembers(
  sql: TransactionSql,
  { locationId, liveSince }: HoldsToFind,
  { reservationIds }: NonNullable<HoldsToFind['named']>,
) {
  return sql<HoldRow[]>`/* findHoldsOfMembers */
    select ${columns(sql)} from (${reservationIds}) as named (id)
    cross join lateral (
      select * from reservation where location_id = ${locationId} and id = named.id and id >= ${liveSince}::uuid offset 0) r`
}

/** The first and the last of them, so that only the partitions of their time are looked into. */
export function findEnds(ids: readonly ReservationId[]): [first: ReservationId, last: ReservationId] {
  const sorted = [...ids].sort()
  return [sorted[0] ?? '', sorted.at(-1) ?? '']
}

function findLive(sql: TransactionSql, { locationId, shortenSkuIds, liveSince }: HoldsToFind) {
  return sql<HoldRow[]>`/* findLiveHolds */
    select ${columns(sql)} from reservation r
    where r.location_id = ${locationId} and r.sku_id = any(${shortenSkuIds as string[]}::uuid[])
      and r.id >= ${liveSince}::uuid and r.state = 'reserved'`
}

/** Times as milliseconds, exact: what was written had no finer part. */
function columns(sql: TransactionSql) {
  return sql`r.id, r.sku_id as "skuId", r.owner_kind as "ownerKind", r.owner_id as "ownerId", r.caller, r.quantity,
    r.quantity_committed as "quantityCommitted", r.quantity_returned as "quantityReturned", r.state,
    round(extract(epoch from r.expires_at) * 1000)::float8 as "expiresAt",
    round(extract(epoch from r.created_at) * 1000)::float8 as "createdAt",
    round(extract(epoch from r.ended_at) * 1000)::float8 as "endedAt"`
}
