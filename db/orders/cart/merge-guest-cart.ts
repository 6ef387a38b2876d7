import type { TransactionSql } from 'postgres'
import { uuidv7 } from 'uuidv7'
import type { Database } from '@/db/client'
import { CART_LINES_MERGED_MAX } from '@/db/orders/cart/cart-bounds'
import type { Cart, CartLine } from '@/db/orders/cart/load-cart'
import { mergeLineWishes, stricterWish } from '@/db/orders/cart/merge-wishes'
import { plainColumn, textColumn } from '@/db/rows/array-literal'
import { fromJsonRow } from '@/db/rows/json-row'
import { cart, cartLine } from '@/db/schema'
import { classifyFailure } from '@/db/stock/classify-failure'

interface Merging {
  /** `guest:<id>` */
  guest: string
  /** `user:<id>` */
  user: string
  at: Date
}

const ATTEMPTS = 3

/**
 * What a guest put into a cart, and the orders they placed, become the person's who signs in. Quantities of the same item add up,
 * nothing is dropped, the stricter wish stands and both notes stay (I12), and the cart says how many lines came. May run twice, and twice at once: the
 * second time there is nothing left to move. Two flights: what locks and reads, what writes.
 */
export async function mergeGuestCart({ sql }: Database, merging: Merging): Promise<{ linesMerged: number }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sql.begin(async (tx) => {
        const carts = await lockAndRead(tx, merging)
        return carts ? writeMerged(tx, carts, merging) : { linesMerged: 0 }
      })
    } catch (error) {
      // Carts whose items are bought at this moment, or that meet in other pairs (L6).
      if (attempt === ATTEMPTS || classifyFailure(error) !== 'transient') throw error
    }
  }
}

interface Locked {
  from: Cart
  into: Cart
  lines: CartLine[]
  own: CartLine[]
}

/**
 * One flight, and in this order: the guest's orders, as a batch locks orders before it takes from carts; the guest's cart; the keys, since whoever changes a cart takes
 * a key first; the person's cart. Lines are read by a statement of their own: one that waited for a lock does not see what was put in meanwhile.
 */
async function lockAndRead(tx: TransactionSql, { guest, user, at }: Merging): Promise<Locked | null> {
  const now = at.toISOString()
  const flight = [
    tx`/* mergeGuestCart: orders */ update "order" set customer = ${user} where customer = ${guest}`,
    // What the guest puts in from now on comes into a cart of its own: it is not deleted with this one.
    tx`/* mergeGuestCart: lock */ select id from cart where owner = ${guest} for update`,
    // What the guest asked for is not carried out again when it is delivered after the sign-in, whether as the guest or as the person.
    tx`/* mergeGuestCart: keys */
      insert into cart_command (owner, key, content_hash, refusal, at)
      select ${user}, key, content_hash, refusal, at from cart_command
      where owner = ${guest} and exists (select from cart where owner = ${guest}) order by key
      on conflict (owner, key) do nothing`,
    tx`/* mergeGuestCart: open */
      insert into cart as c (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      select ${uuidv7()}::uuid, ${user}, 'similar', 0, 0, ${now}::timestamptz, ${now}::timestamptz
      where exists (select from cart where owner = ${guest})
      on conflict (owner) do update set version = c.version`,
    tx<{ cart: unknown; lines: unknown[] }[]>`/* mergeGuestCart: read */
      select to_json(c) as cart, (
        select coalesce(json_agg(l order by l.added_at, l.sku_id), '[]') from cart_line l where l.cart_id = c.id) as lines
      from cart c where c.owner in (${guest}, ${user})`,
  ] as const
  const results = await Promise.all(flight)
  const found = results[4].map((row) => ({
    cart: fromJsonRow(cart, row.cart),
    lines: row.lines.map((line) => fromJsonRow(cartLine, line)),
  }))
  const from = found.find((one) => one.cart.owner === guest)
  const into = found.find((one) => one.cart.owner === user)
  if (!from || !into) return null
  return { from: from.cart, into: into.cart, lines: from.lines, own: into.lines }
}

/**
 * One statement. Wishes are decided from what was read, as only who holds the cart's lock changes them; units are taken as they are when it is written: they may leave
 * meanwhile, with an order that is paid.
 */
async function writeMerged(
  tx: TransactionSql,
  { from, into, lines, own }: Locked,
  { at }: Merging,
): Promise<{ linesMerged: number }> {
  if (own.length + lines.length > CART_LINES_MERGED_MAX) return { linesMerged: 0 }
  const merged = mergeLines({ from, into, lines, own })
  const wish = stricterWish(into.substitutionWish, from.substitutionWish)
  await tx`/* mergeGuestCart: write */
    with line as (
      select * from unnest(
        ${plainColumn(merged, ({ locationId }) => locationId)}::uuid[], ${plainColumn(merged, ({ skuId }) => skuId)}::uuid[],
        ${plainColumn(merged, ({ substitutionWish }) => substitutionWish)}::substitution_wish[],
        ${plainColumn(merged, ({ substituteSkuId }) => substituteSkuId)}::uuid[], ${textColumn(merged, ({ note }) => note)}::text[]
      ) as line (location_id, sku_id, substitution_wish, substitute_sku_id, note)
    ), taken as (
      delete from cart where id = ${from.id}
    ), moved as (
      insert into cart_line as l
        (cart_id, location_id, sku_id, quantity, price_minor_seen, substitution_wish, substitute_sku_id, note, added_at)
      select ${into.id}::uuid, g.location_id, g.sku_id, g.quantity, g.price_minor_seen, line.substitution_wish, line.substitute_sku_id, line.note,
        g.added_at
      from line join cart_line g on g.location_id = line.location_id and g.sku_id = line.sku_id
      where g.cart_id = ${from.id} order by g.location_id, g.sku_id
      on conflict (cart_id, location_id, sku_id) do update set quantity = least((select quantity_max from sku where id = excluded.sku_id), l.quantity + excluded.quantity),
        substitution_wish = excluded.substitution_wish, substitute_sku_id = excluded.substitute_sku_id, note = excluded.note
    )
    update cart set substitution_wish = ${wish}::substitution_wish, lines_merged = lines_merged + ${lines.length}::integer,
      version = version + 1, updated_at = ${at.toISOString()}::timestamptz
    where id = ${into.id}`
  return { linesMerged: lines.length }
}

/** The guest's lines, with what both said about them. */
function mergeLines({ from, into, lines, own }: Locked): CartLine[] {
  const present = new Map(own.map((line) => [keyOf(line), line]))
  return lines.map((line) => {
    const older = present.get(keyOf(line))
    if (!older) return line
    return {
      ...line,
      ...mergeLineWishes(
        { line: older, cartWish: into.substitutionWish },
        { line, cartWish: from.substitutionWish },
      ),
    }
  })
}

function keyOf({ locationId, skuId }: CartLine): string {
  return `${locationId} ${skuId}`
}
