import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type Cart, openCart } from '@/db/orders/cart/load-cart'
import { touchCart } from '@/db/orders/cart/touch-cart'
import { cartLine, listing } from '@/db/schema'

interface CartOwner {
  owner: string
  at: Date
}

/** States the wish for every line that has none of its own. */
export async function setCartSubstitutionWish(
  database: Database,
  { owner, at, wish }: CartOwner & { wish: Cart['substitutionWish'] },
): Promise<Cart> {
  return database.db.transaction(async (tx) => {
    const { id } = await openCart(tx, owner, at)
    return touchCart(tx, id, at, { substitutionWish: wish })
  })
}

/** The customer has seen the present prices, and the note about lines from before the sign-in. */
export async function acknowledgeCart(database: Database, { owner, at }: CartOwner): Promise<Cart> {
  return database.db.transaction(async (tx) => {
    const { id } = await openCart(tx, owner, at)
    await tx
      .update(cartLine)
      .set({ priceMinorSeen: sql`${listing.priceMinor}` })
      .from(listing)
      .where(
        and(
          eq(cartLine.cartId, id),
          eq(listing.locationId, cartLine.locationId),
          eq(listing.skuId, cartLine.skuId),
          ne(listing.priceMinor, cartLine.priceMinorSeen),
        ),
      )
    return touchCart(tx, id, at, { linesMerged: 0 })
  })
}
