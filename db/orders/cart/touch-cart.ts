import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Cart } from '@/db/orders/cart/load-cart'
import { cart } from '@/db/schema'

/** Counts a change of the cart, so that the newer one is known; with what else changes on its row. */
export async function touchCart(
  tx: Tx,
  cartId: string,
  at: Date,
  changes: Partial<Pick<Cart, 'substitutionWish' | 'linesMerged'>> = {},
): Promise<Cart> {
  const [row] = await tx
    .update(cart)
    .set({ ...changes, version: sql`${cart.version} + 1`, updatedAt: at })
    .where(eq(cart.id, cartId))
    .returning()
  if (!row) throw new Error('The cart is gone')
  return row
}
