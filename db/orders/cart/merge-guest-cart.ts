import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { listCartLines, lockCart, openCart } from '@/db/orders/cart/load-cart'
import { touchCart } from '@/db/orders/cart/touch-cart'
import { cart, cartLine, order } from '@/db/schema'

/** A cart line holds at most this many units. */
const UNITS_MAX = 999

/**
 * What a guest put into a cart, and the orders they placed, become the person's who signs in. Quantities of the same item add up,
 * nothing is dropped, and the cart says how many lines came. May run twice: the second time there is nothing left to move.
 */
export async function mergeGuestCart(
  database: Database,
  { guest, user, at }: { guest: string; user: string; at: Date },
): Promise<{ linesMerged: number }> {
  return database.db.transaction(async (tx) => {
    await tx.update(order).set({ customer: user }).where(eq(order.customer, guest))
    // What the guest puts in at this moment comes along, or into a cart of its own: it is not deleted with this one.
    const from = await lockCart(tx, guest)
    const lines = from ? await listCartLines(tx, from.id) : []
    if (!from || lines.length === 0) return { linesMerged: 0 }
    const into = await openCart(tx, user, at)
    await tx
      .insert(cartLine)
      .values(lines.map((line) => ({ ...line, cartId: into.id })))
      .onConflictDoUpdate({
        target: [cartLine.cartId, cartLine.locationId, cartLine.skuId],
        set: { quantity: sql`least(${UNITS_MAX}, ${cartLine.quantity} + excluded.quantity)` },
      })
    await tx.delete(cart).where(eq(cart.id, from.id))
    await touchCart(tx, into.id, at, { linesMerged: into.linesMerged + lines.length })
    return { linesMerged: lines.length }
  })
}
