import { sql } from 'drizzle-orm'
import type { ListingKey } from '@/db/catalog/listings'
import type { Db } from '@/db/client'
import type { PriceId } from '@/db/ids'
import { fromJsonRow } from '@/db/rows/json-row'
import { listingPrice } from '@/db/schema'

/** A price in a listing's history. */
export type PriceRow = typeof listingPrice.$inferSelect & {
  /** When it ends or ended, also of a regular price, which ends where the next begins; null: open. */
  endsAt: Date | null
  /** By the database's clock. */
  state: 'ahead' | 'current' | 'past' | 'taken_back'
}

/** Of each listing the latest this many, those set ahead included. */
export const PRICES_MAX = 100

/** What listings cost, costed and will cost, the latest beginning first. One statement. */
export async function listPrices(db: Db, keys: readonly ListingKey[]): Promise<PriceRow[]> {
  const rows = await db.execute<{
    price: unknown
    ends: string | null
    state: PriceRow['state']
  }>(sql`/* listPrices */
    select to_json(p) as price, p.ends, case when until_at <= from_at then 'taken_back' when from_at > statement_timestamp() then 'ahead'
      when ends <= statement_timestamp() then 'past' else 'current' end as state
    from ${namedListings(keys)} cross join lateral (
      select x.*, case when x.until_at is not null then x.until_at
          else lead(x.from_at) over (partition by x.kind, x.until_at is null order by x.from_at, x.set_at, x.id) end as ends
      from listing_price x where x.location_id = named.location_id and x.sku_id = named.sku_id
      order by x.from_at desc, x.set_at desc, x.id desc limit ${PRICES_MAX}
    ) p`)
  return rows.map(({ price, ends, state }) => ({
    ...fromJsonRow(listingPrice, price),
    endsAt: ends === null ? null : new Date(ends),
    state,
  }))
}

export async function findPrice(
  db: Db,
  { locationId, id }: { locationId: string; id: PriceId },
): Promise<PriceRow | null> {
  const [named] = await db.execute<{ sku_id: string }>(sql`/* findPrice */
    select sku_id from listing_price where location_id = ${locationId} and id = ${id}`)
  if (!named) return null
  const rows = await listPrices(db, [{ locationId, skuId: named.sku_id }])
  return rows.find((row) => row.id === id) ?? null
}

export interface PriceStanding {
  locationId: string
  skuId: string
  /** What it costs without a promotion. */
  regularMinor: number
  /** The promotion that runs. */
  reduction: {
    fromAt: Date
    untilAt: Date
    /** The lowest price of the 30 days before it began (Directive 98/6/EC, article 6a); null: it was not offered before. */
    lowestMinor: number | null
  } | null
}

interface Standing extends Record<string, unknown> {
  location_id: string
  sku_id: string
  regular: string
  from_at: string | null
  until_at: string | null
  lowest: string | null
}

/** How the prices of listings came about, at the moment of the statement by the database's clock. One statement. */
export async function listPriceStandings(db: Db, keys: readonly ListingKey[]): Promise<PriceStanding[]> {
  const rows = await db.execute<Standing>(sql`/* listPriceStandings */
    select named.location_id, named.sku_id, r.price_minor as regular, p.from_at, p.until_at, w.lowest
    from ${namedListings(keys)} cross join lateral (
      select price_minor from listing_price x where x.location_id = named.location_id and x.sku_id = named.sku_id
        and x.kind = 'regular' and x.until_at is null and x.from_at <= statement_timestamp()
      order by x.from_at desc, x.set_at desc, x.id desc limit 1
    ) r left join lateral (
      select price_minor, from_at, until_at from listing_price x where x.location_id = named.location_id and x.sku_id = named.sku_id
        and x.kind = 'promotion' and x.from_at <= statement_timestamp() and x.until_at > statement_timestamp()
        and x.price_minor < r.price_minor
    ) p on true left join lateral (
      select min(x.price_minor) as lowest from (
        select price_minor, from_at, case kind when 'promotion' then until_at else coalesce(
          lead(from_at) over (partition by kind, until_at is null order by from_at, set_at, id), 'infinity') end as ends,
          until_at is not distinct from from_at as is_taken_back
        from listing_price where location_id = named.location_id and sku_id = named.sku_id
      ) x where not x.is_taken_back and x.from_at < p.from_at and x.ends > p.from_at - interval '30 days'
    ) w on true`)
  return rows.map(({ location_id, sku_id, regular, from_at, until_at, lowest }) => ({
    locationId: location_id,
    skuId: sku_id,
    regularMinor: Number(regular),
    reduction:
      from_at === null || until_at === null
        ? null
        : {
            fromAt: new Date(from_at),
            untilAt: new Date(until_at),
            lowestMinor: lowest === null ? null : Number(lowest),
          },
  }))
}

function namedListings(keys: readonly ListingKey[]) {
  const locationIds = keys.map(({ locationId }) => locationId)
  const skuIds = keys.map(({ skuId }) => skuId)
  return sql`unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]) as named (location_id, sku_id)`
}
