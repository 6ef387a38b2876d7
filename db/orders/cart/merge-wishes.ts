import type { Cart, CartLine } from '@/db/orders/cart/load-cart'

type Wish = Cart['substitutionWish']

/** What a customer said about one line: `substitutionWish` null means the wish of the whole cart. */
export type LineWishes = Pick<CartLine, 'substitutionWish' | 'substituteSkuId' | 'note'>

/** A note that one person typed; two that were merged may be longer. */
export const NOTE_MAX = 200

/** Ten full notes. Beyond it the oldest words give way to the newest. */
export const MERGED_NOTE_MAX = 2_000

/**
 * How much each wish leaves to the shopper; the greater number is the stricter wish, and of two wishes the stricter stands (I12).
 * Similar: a close match. Specific: the one item that was named. Refund: nothing else, but a second look is welcome.
 * Never: nothing else, whatever is suggested.
 */
const STRICTNESS: Record<Wish, number> = { similar: 0, specific: 1, refund: 2, never: 3 }

export function stricterWish(one: Wish, other: Wish): Wish {
  return STRICTNESS[one] >= STRICTNESS[other] ? one : other
}

interface Stated {
  line: LineWishes
  /** The wish of the cart that the line stands in. */
  cartWish: Wish
}

/**
 * The wishes of a line that stood in two carts. Where neither said anything of its own, the merged cart's wish (the stricter of both) goes on
 * to apply. Two different items that were named exclude each other: nothing replaces such a line. Both notes stay, the older one first.
 */
export function mergeLineWishes(older: Stated, newer: Stated): LineWishes {
  const note = joinNotes(older.line.note, newer.line.note)
  const wish = stricterWish(wishOf(older), wishOf(newer))
  const named = [...new Set([namedBy(older), namedBy(newer)].filter((skuId) => skuId !== null))]
  // Both named one, so to name one is the stricter wish of the two.
  if (named.length > 1) {
    return { substitutionWish: 'refund', substituteSkuId: null, note }
  }
  const hasOwn = older.line.substitutionWish !== null || newer.line.substitutionWish !== null
  return {
    substitutionWish: hasOwn ? wish : null,
    substituteSkuId: wish === 'specific' ? (named[0] ?? null) : null,
    note,
  }
}

function wishOf({ line, cartWish }: Stated): Wish {
  return line.substitutionWish ?? cartWish
}

function namedBy(stated: Stated): string | null {
  return wishOf(stated) === 'specific' ? stated.line.substituteSkuId : null
}

/** One below the other; one that contains the other says it all. */
function joinNotes(older: string | null, newer: string | null): string | null {
  const [before, after] = [older?.trim() ?? '', newer?.trim() ?? '']
  if (before.includes(after)) return before || null
  if (after.includes(before)) return after
  return [...`${before}\n${after}`].slice(-MERGED_NOTE_MAX).join('')
}
