import type { Database } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import type { Cart, CartLine } from '@/db/orders/cart/load-cart'
import { fromJsonRow } from '@/db/rows/json-row'
import { cart } from '@/db/schema'

export interface SetCartLineInput {
  owner: string
  at: Date
  locationId: LocationId
  skuId: SkuId
  /** Units it shall have, at most what the retailer lets one order hold; 0 takes it out. */
  quantity: number
  /** Left out: as it was. */
  substitutionWish?: CartLine['substitutionWish']
  note?: string | null
}

/**
 * Lines beyond which a cart is counted under its lock. The count of this statement is as old as its beginning, so between here and what a cart may hold
 * there is room for more requests at once than a pool has connections.
 */
const LINES_CERTAIN = 200

interface Put {
  /** Null: the location has no such listing. */
  isListed: boolean | null
  unitsMax: number | null
  /** Null: nothing was changed. */
  cart: Cart | null
}

/** States a line in one statement, where what it is refused for can be said without the cart's lock; `setCartLine` does the rest. */
export async function putCartLine(
  { sql }: Database,
  { owner, at, locationId, skuId, quantity, substitutionWish, note }: SetCartLineInput,
  newId: string,
  /** Whether its note may be as long as it is, whatever is there. */
  isNoteCertain: boolean,
): Promise<Put> {
  const now = at.toISOString()
  const [row] = await sql<{ isListed: boolean; unitsMax: number; cart: string | null }[]>`/* putCartLine */
    with offer as (
      select g.price_minor, g.is_listed, r.units_per_line_max
      from listing g join location l on l.id = g.location_id join retailer r on r.id = l.retailer_id
      where g.location_id = ${locationId} and g.sku_id = ${skuId}
    ), opened as (
      insert into cart as c (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      select ${newId}::uuid, ${owner}, 'similar', 0, 1, ${now}::timestamptz, ${now}::timestamptz
      from offer
      where ${isNoteCertain} and (is_listed or ${quantity}::integer = 0) and ${quantity}::integer <= units_per_line_max and ${LINES_CERTAIN}::integer > (
        select count(*) from cart o join cart_line l on l.cart_id = o.id where o.owner = ${owner})
      on conflict (owner) do update set version = c.version + 1, updated_at = excluded.updated_at
      returning *
    ), put as (
      insert into cart_line as l (cart_id, location_id, sku_id, quantity, price_minor_seen, substitution_wish, note, added_at)
      select opened.id, ${locationId}, ${skuId}, ${quantity}, offer.price_minor, ${substitutionWish ?? null}::substitution_wish,
        ${note ?? null}, ${now}::timestamptz
      from opened, offer where ${quantity}::integer > 0
      on conflict (cart_id, location_id, sku_id) do update set quantity = excluded.quantity,
        substitution_wish = case when ${substitutionWish !== undefined} then excluded.substitution_wish else l.substitution_wish end,
        note = case when ${note !== undefined} then excluded.note else l.note end
    ), taken as (
      delete from cart_line l using opened
      where ${quantity}::integer = 0 and l.cart_id = opened.id and l.location_id = ${locationId} and l.sku_id = ${skuId}
    )
    select is_listed as "isListed", units_per_line_max as "unitsMax", (select to_json(opened)::text from opened) as cart from offer`
  if (!row) return { isListed: null, unitsMax: null, cart: null }
  return { ...row, cart: row.cart === null ? null : fromJsonRow(cart, JSON.parse(row.cart)) }
}
