import { asc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Db, Tx } from '@/db/client'
import { cart, cartLine } from '@/db/schema'

export type Cart = typeof cart.$inferSelect
export type CartLine = typeof cartLine.$inferSelect

/** The owner's cart, or null where they have put nothing in. `owner` is `user:<id>` or `guest:<id>`. */
export async function findCart(db: Db | Tx, owner: string): Promise<Cart | null> {
  const [row] = await db.select().from(cart).where(eq(cart.owner, owner))
  return row ?? null
}

/** The owner's cart, locked; made where there is none. */
export async function openCart(tx: Tx, owner: string, at: Date): Promise<Cart> {
  await tx
    .insert(cart)
    .values({
      id: uuidv7(),
      owner,
      substitutionWish: 'similar',
      linesMerged: 0,
      version: 0,
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoNothing()
  const [row] = await tx.select().from(cart).where(eq(cart.owner, owner)).for('update')
  if (!row) throw new Error('A cart that was just made is gone')
  return row
}

/** The owner's cart, locked, or null where they have put nothing in. */
/** In the order in which they were added. */
export async function listCartLines(db: Db | Tx, cartId: string): Promise<CartLine[]> {
  return db
    .select()
    .from(cartLine)
    .where(eq(cartLine.cartId, cartId))
    .orderBy(asc(cartLine.addedAt), asc(cartLine.skuId))
}
