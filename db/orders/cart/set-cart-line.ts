import { and, eq, type SQL, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Database, Tx } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { CART_LINES_MAX } from '@/db/orders/cart/cart-bounds'
import { type Cart, openCart } from '@/db/orders/cart/load-cart'
import { NOTE_MAX } from '@/db/orders/cart/merge-wishes'
import { putCartLine, type SetCartLineInput } from '@/db/orders/cart/put-cart-line'
import { touchCart } from '@/db/orders/cart/touch-cart'
import type { OrderLimitReached } from '@/db/orders/check-out/order-limits'
import { cartLine, listing } from '@/db/schema'

export type SetCartLineOutcome =
  | { type: 'CartChanged'; cart: Cart }
  | { type: 'UnknownListing' }
  | { type: 'NoteTooLong'; lengthMax: number }
  | OrderLimitReached
  | { type: 'CartFull'; linesMax: number }

/**
 * States a line of the cart. Holds no stock. An item that is no longer listed can be taken out, not put in. A note has at most `NOTE_MAX`
 * characters, or as many as the one it replaces, which two carts may have brought together.
 */
export async function setCartLine(database: Database, input: SetCartLineInput): Promise<SetCartLineOutcome> {
  const { quantity, skuId, note } = input
  const isNoteCertain = lengthOf(note) <= NOTE_MAX
  const { isListed, unitsMax, cart } = await putCartLine(database, input, uuidv7(), isNoteCertain)
  if (unitsMax === null || (!isListed && quantity > 0)) return { type: 'UnknownListing' }
  if (quantity > unitsMax) {
    return { type: 'OrderLimitReached', limit: 'units_per_line', max: unitsMax, skuId }
  }
  return cart ? { type: 'CartChanged', cart } : setUnderLock(database, input)
}

/** For a cart of many lines, or a note that is longer than people may type: what is there is looked at under the cart's lock. */
async function setUnderLock(
  database: Database,
  { owner, at, locationId, skuId, quantity, ...input }: SetCartLineInput,
): Promise<SetCartLineOutcome> {
  return database.db.transaction(async (tx) => {
    const [offer] = await tx
      .select({ priceMinor: listing.priceMinor })
      .from(listing)
      .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId)))
    if (!offer) return { type: 'UnknownListing' }
    const { id: cartId } = await openCart(tx, owner, at)
    const thisLine = and(
      eq(cartLine.cartId, cartId),
      eq(cartLine.locationId, locationId),
      eq(cartLine.skuId, skuId),
    )
    if (quantity === 0) {
      await tx.delete(cartLine).where(thisLine)
    } else {
      if (!(await hasRoom(tx, cartId, { locationId, skuId })))
        return { type: 'CartFull', linesMax: CART_LINES_MAX }
      const lengthMax = await noteLengthMax(tx, thisLine, input.note)
      if (lengthOf(input.note) > lengthMax) return { type: 'NoteTooLong', lengthMax }
      const wishes = {
        ...(input.substitutionWish !== undefined && { substitutionWish: input.substitutionWish }),
        ...(input.note !== undefined && { note: input.note }),
      }
      await tx
        .insert(cartLine)
        .values({
          cartId,
          locationId,
          skuId,
          quantity,
          priceMinorSeen: offer.priceMinor,
          addedAt: at,
          ...wishes,
        })
        .onConflictDoUpdate({
          target: [cartLine.cartId, cartLine.locationId, cartLine.skuId],
          set: { quantity, ...wishes },
        })
    }
    return { type: 'CartChanged', cart: await touchCart(tx, cartId, at) }
  })
}

/** A line that is there already may be changed however many there are. */
async function hasRoom(
  tx: Tx,
  cartId: string,
  { locationId, skuId }: { locationId: LocationId; skuId: SkuId },
) {
  const [row] = await tx
    .select({
      others: sql<number>`count(*) filter (where not (${and(eq(cartLine.locationId, locationId), eq(cartLine.skuId, skuId))}))::integer`,
      all: sql<number>`count(*)::integer`,
    })
    .from(cartLine)
    .where(eq(cartLine.cartId, cartId))
  return !row || row.others < row.all || row.all < CART_LINES_MAX
}

/** The present note is only read for one that is longer than people may type. */
async function noteLengthMax(
  tx: Tx,
  thisLine: SQL | undefined,
  note: SetCartLineInput['note'],
): Promise<number> {
  if (lengthOf(note) <= NOTE_MAX) return NOTE_MAX
  const [present] = await tx.select({ note: cartLine.note }).from(cartLine).where(thisLine)
  return Math.max(NOTE_MAX, lengthOf(present?.note))
}

function lengthOf(note: string | null | undefined): number {
  return [...(note ?? '')].length
}
