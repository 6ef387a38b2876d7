import { and, eq, type SQL, sql } from 'drizzle-orm'
import { priceNow } from '@/db/catalog/prices/price-now'
import type { Database, Tx } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { CART_LINES_MAX } from '@/db/orders/cart/cart-bounds'
import { answerRepeat, type CartChanged, type CartOutcome } from '@/db/orders/cart/cart-command'
import { openCart } from '@/db/orders/cart/load-cart'
import { NOTE_MAX } from '@/db/orders/cart/merge-wishes'
import { putCartLine, type SetCartLineInput, takeCartLine } from '@/db/orders/cart/put-cart-line'
import { touchCart } from '@/db/orders/cart/touch-cart'
import { type CartRefusal, cartCommand, cartLine, listing } from '@/db/schema'
import { hashContent } from '@/db/stock/content-hash'

export type SetCartLineOutcome = CartOutcome | CartRefusal

/**
 * States a line of the cart, once for each key. Holds no stock. An item that is no longer listed can be taken out, not put in. A note has at most `NOTE_MAX`
 * characters, or as many as the one it replaces, which two carts may have brought together.
 */
export async function setCartLine(database: Database, input: SetCartLineInput): Promise<SetCartLineOutcome> {
  const { owner, key, at: _at, ...content } = input
  const contentHash = hashContent('setCartLine', content)
  const { isCertain, isTaken, refusal, cart } =
    input.quantity === 0
      ? await takeCartLine(database, input, contentHash)
      : await putCartLine(database.sql, input, {
          contentHash,
          isNoteCertain: lengthOf(input.note) <= NOTE_MAX,
        })
  if (isTaken) return refusal ?? { type: 'CartChanged', cart }
  const set = isCertain ? null : await setUnderLock(database, input, contentHash)
  return set ?? answerRepeat(database, { owner, key, contentHash })
}

/** For a cart of many lines, or a note that is longer than people may type: what is there is looked at under the cart's lock. Null: the key was used before. */
async function setUnderLock(
  database: Database,
  input: SetCartLineInput,
  contentHash: string,
): Promise<CartChanged | CartRefusal | null> {
  const { owner, key, at } = input
  return database.db.transaction(async (tx) => {
    const taken = await tx
      .insert(cartCommand)
      .values({ owner, key, contentHash })
      .onConflictDoNothing()
      .returning({ key: cartCommand.key })
    if (taken.length === 0) return null
    const { id: cartId } = await openCart(tx, owner, at)
    const refusal = await setLine(tx, cartId, input)
    if (refusal === null) return { type: 'CartChanged', cart: await touchCart(tx, cartId, at) }
    await tx
      .update(cartCommand)
      .set({ refusal })
      .where(and(eq(cartCommand.owner, owner), eq(cartCommand.key, key)))
    return refusal
  })
}

/** Null: it was set. */
async function setLine(
  tx: Tx,
  cartId: string,
  { at, locationId, skuId, quantity, ...input }: SetCartLineInput,
): Promise<CartRefusal | null> {
  const [offer] = await tx
    .select({ priceMinor: priceNow() })
    .from(listing)
    .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId)))
  if (!offer) return { type: 'UnknownListing' }
  if (!(await hasRoom(tx, cartId, { locationId, skuId }))) {
    return { type: 'CartFull', linesMax: CART_LINES_MAX }
  }
  const thisLine = and(
    eq(cartLine.cartId, cartId),
    eq(cartLine.locationId, locationId),
    eq(cartLine.skuId, skuId),
  )
  const lengthMax = await noteLengthMax(tx, thisLine, input.note)
  if (lengthOf(input.note) > lengthMax) return { type: 'NoteTooLong', lengthMax }
  const wishes = {
    ...(input.substitutionWish !== undefined && { substitutionWish: input.substitutionWish }),
    ...(input.note !== undefined && { note: input.note }),
  }
  await tx
    .insert(cartLine)
    .values({ cartId, locationId, skuId, quantity, priceMinorSeen: offer.priceMinor, addedAt: at, ...wishes })
    .onConflictDoUpdate({
      target: [cartLine.cartId, cartLine.locationId, cartLine.skuId],
      set: { quantity, ...wishes },
    })
  return null
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
