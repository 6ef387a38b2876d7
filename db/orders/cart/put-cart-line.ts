import type { ISql } from 'postgres'
import { uuidv7 } from 'uuidv7'
import { priceNowText } from '@/db/catalog/prices/price-now'
import type { Database } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { type CartCommand, readCart, takeKey } from '@/db/orders/cart/cart-command'
import type { Cart, CartLine } from '@/db/orders/cart/load-cart'
import type { CartRefusal } from '@/db/schema'

export interface SetCartLineInput extends CartCommand {
  locationId: LocationId
  skuId: SkuId
  /** Steps it shall have: of pieces at most what the retailer lets one order hold, of anything what its SKU is sold in; 0 takes it out. */
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

export interface Put {
  /** Whether there is no need to look at the cart under its lock. */
  isCertain: boolean
  /** Whether the key was new, and is taken now. */
  isTaken: boolean
  refusal: CartRefusal | null
  cart: Cart | null
}

interface Asked {
  contentHash: string
  /** Whether its note may be as long as it is, whatever is there. */
  isNoteCertain: boolean
}

/** States a line in one statement, where what it is refused for can be said without the cart's lock; `setCartLine` does the rest. */
export async function putCartLine(
  sql: ISql,
  { owner, key, at, locationId, skuId, quantity, substitutionWish, note }: SetCartLineInput,
  { contentHash, isNoteCertain }: Asked,
): Promise<Put> {
  const now = at.toISOString()
  const verdict = sql`(select refusal from verdict where refusal is not null or is_certain)`
  const [row] = await sql<(Omit<Put, 'cart'> & { cart: string | null })[]>`/* putCartLine */
    with offer as (
      select ${sql.unsafe(priceNowText('g'))} as price_minor,
        g.is_listed and not (s.is_set and exists (select from set_component k left join listing c on c.location_id = g.location_id
          and c.sku_id = k.component_sku_id where k.set_sku_id = s.id and c.is_listed is not true)) as is_listed,
        not l.requires_particulars or (s.is_told and not (s.is_set and exists (select from set_component k join sku c on c.id = k.component_sku_id
          where k.set_sku_id = s.id and not c.is_told))) as is_told, r.units_per_line_max, s.quantity_unit, s.quantity_scale, s.quantity_increment, s.quantity_min, s.quantity_max
      from listing g join location l on l.id = g.location_id join retailer r on r.id = l.retailer_id join sku s on s.id = g.sku_id
      where g.location_id = ${locationId} and g.sku_id = ${skuId}
    ), verdict as (
      select case
        when offer.is_listed is null or (not is_listed and ${quantity}::integer > 0) then '{"type": "UnknownListing"}'::jsonb
        when ${quantity}::integer > 0 and not is_told then jsonb_build_object('type', 'ParticularsMissing', 'skuIds', jsonb_build_array(${skuId}::text))
        when quantity_unit = 'H87' and ${quantity}::integer > units_per_line_max * 10 ^ quantity_scale then jsonb_build_object(
          'type', 'OrderLimitReached', 'limit', 'units_per_line', 'max', units_per_line_max, 'skuId', ${skuId}::text)
        when ${quantity}::integer > 0
          and (${quantity}::integer not between quantity_min and quantity_max or ${quantity}::integer % quantity_increment <> 0)
          then jsonb_build_object('type', 'QuantityNotAllowed', 'skuId', ${skuId}::text,
            'min', quantity_min, 'max', quantity_max, 'increment', quantity_increment)
      end as refusal,
      ${quantity}::integer = 0 or (${isNoteCertain} and ${LINES_CERTAIN}::integer > (
        select count(*) from cart o join cart_line l on l.cart_id = o.id where o.owner = ${owner})) as is_certain
      from (select 1) one left join offer on true
    ), asked as ${takeKey(sql, { owner, key, contentHash }, verdict)}, opened as (
      insert into cart as c (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      select ${uuidv7()}::uuid, ${owner}, 'similar', 0, 1, ${now}::timestamptz, ${now}::timestamptz
      from asked where refusal is null
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
    )
    select is_certain as "isCertain", exists (select from asked) as "isTaken", (select refusal from asked) as refusal,
      (select to_json(opened)::text from opened) as cart
    from verdict`
  if (!row) throw new Error('The statement says at least whether there is such a listing.')
  return { ...row, cart: readCart(row.cart) }
}

/**
 * Takes a line out: the cart is locked first, and what is there is looked at by a statement of its own. One statement would not see a line that
 * another request put in while this one waited for the lock.
 */
export async function takeCartLine(
  { sql }: Database,
  input: SetCartLineInput,
  contentHash: string,
): Promise<Put> {
  return sql.begin(async (tx) => {
    const put = await putCartLine(tx, { ...input, quantity: 0 }, { contentHash, isNoteCertain: true })
    if (put.cart) {
      await tx`/* takeCartLine */ delete from cart_line
        where cart_id = ${put.cart.id} and location_id = ${input.locationId} and sku_id = ${input.skuId}`
    }
    return put
  })
}
