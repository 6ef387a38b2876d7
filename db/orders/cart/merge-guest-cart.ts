import { eq, sql } from 'drizzle-orm'
import type { Database, Tx } from '@/db/client'
import { CART_LINES_MERGED_MAX, CART_UNITS_MAX } from '@/db/orders/cart/cart-bounds'
import { type Cart, type CartLine, listCartLines, lockCart, openCart } from '@/db/orders/cart/load-cart'
import { mergeLineWishes, stricterWish } from '@/db/orders/cart/merge-wishes'
import { touchCart } from '@/db/orders/cart/touch-cart'
import { cart, cartLine, order } from '@/db/schema'

/**
 * What a guest put into a cart, and the orders they placed, become the person's who signs in. Quantities of the same item add up,
 * nothing is dropped, the stricter wish stands and both notes stay (I12), and the cart says how many lines came. May run twice: the
 * second time there is nothing left to move.
 */
export async function mergeGuestCart(
  database: Database,
  { guest, user, at }: { guest: string; user: string; at: Date },
): Promise<{ linesMerged: number }> {
  return database.db.transaction(async (tx) => {
    await tx.update(order).set({ customer: user }).where(eq(order.customer, guest))
    // What the guest puts in at this moment comes along, or into a cart of its own: it is not deleted with this one.
    const from = await lockCart(tx, guest)
    if (!from) return { linesMerged: 0 }
    await copyKeys(tx, { guest, user })
    const into = await openCart(tx, user, at)
    const lines = await listCartLines(tx, from.id)
    const own = await listCartLines(tx, into.id)
    if (own.length + lines.length > CART_LINES_MERGED_MAX) return { linesMerged: 0 }
    if (lines.length > 0) await writeLines(tx, { from, into, lines })
    await tx.delete(cart).where(eq(cart.id, from.id))
    await touchCart(tx, into.id, at, {
      linesMerged: into.linesMerged + lines.length,
      substitutionWish: stricterWish(into.substitutionWish, from.substitutionWish),
    })
    return { linesMerged: lines.length }
  })
}

/**
 * What the guest asked for is not carried out again when it is delivered after the sign-in, whether as the guest or as the person. Before the person's cart is locked, as
 * whoever changes that cart takes a key first.
 */
async function copyKeys(tx: Tx, { guest, user }: { guest: string; user: string }): Promise<void> {
  await tx.execute(sql`/* copyKeys */
    insert into cart_command (owner, key, content_hash, refusal, at)
    select ${user}, key, content_hash, refusal, at from cart_command where owner = ${guest} order by key
    on conflict (owner, key) do nothing`)
}

interface Moving {
  from: Cart
  into: Cart
  lines: CartLine[]
}

/** Wishes are read before they are written: only who holds the cart's lock changes them. Units may leave meanwhile, with an order that is paid. */
async function writeLines(tx: Tx, { from, into, lines }: Moving): Promise<void> {
  const own = new Map((await listCartLines(tx, into.id)).map((line) => [keyOf(line), line]))
  const moved = lines.map((line) => {
    const present = own.get(keyOf(line))
    const wishes = present
      ? mergeLineWishes(
          { line: present, cartWish: into.substitutionWish },
          { line, cartWish: from.substitutionWish },
        )
      : {}
    return { ...line, ...wishes, cartId: into.id }
  })
  await tx
    .insert(cartLine)
    .values(moved)
    .onConflictDoUpdate({
      target: [cartLine.cartId, cartLine.locationId, cartLine.skuId],
      set: {
        quantity: sql`least(${CART_UNITS_MAX}, ${cartLine.quantity} + excluded.quantity)`,
        substitutionWish: sql`excluded.substitution_wish`,
        substituteSkuId: sql`excluded.substitute_sku_id`,
        note: sql`excluded.note`,
      },
    })
}

function keyOf({ locationId, skuId }: CartLine): string {
  return `${locationId} ${skuId}`
}
