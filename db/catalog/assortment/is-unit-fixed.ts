import { and, eq, inArray, or } from 'drizzle-orm'
import type { QuantityColumns } from '@/db/catalog/assortment/quantity-columns'
import type { Tx } from '@/db/client'
import { cartLine, listing, setComponent, sku, stockLevel } from '@/db/schema'

/** Whether what was counted by one of these would be something else by the other. How much one buys at once may change at any time. */
export function isOtherUnit(before: QuantityColumns, after: QuantityColumns): boolean {
  return (
    before.quantityUnit !== after.quantityUnit ||
    before.quantityScale !== after.quantityScale ||
    before.priceUnit !== after.priceUnit ||
    before.priceScale !== after.priceScale
  )
}

/**
 * Whether quantities of a SKU are written down somewhere: in a ledger (of everything that was ever received, held or ordered), in a cart, or in a set. Locks the SKU,
 * its offers, then their stock levels. A new offer waits for the first lock, the first stock of an offer, whose level refers to it, for the second, and that
 * of an empty level for the third: what is not there now does not come before this transaction has ended.
 */
export async function isUnitFixed(tx: Tx, skuId: string): Promise<boolean> {
  await tx.select({ id: sku.id }).from(sku).where(eq(sku.id, skuId)).for('no key update')
  const offers = await tx
    .select({ locationId: listing.locationId })
    .from(listing)
    .where(eq(listing.skuId, skuId))
    .orderBy(listing.locationId)
    .for('update')
  const locationIds = offers.map(({ locationId }) => locationId)
  const levels = await tx
    .select({ version: stockLevel.version })
    .from(stockLevel)
    .where(and(inArray(stockLevel.locationId, locationIds), eq(stockLevel.skuId, skuId)))
    .orderBy(stockLevel.locationId)
    .for('update')
  if (levels.some(({ version }) => version > 0)) return true
  const inCarts = await tx
    .select({ id: cartLine.cartId })
    .from(cartLine)
    .where(eq(cartLine.skuId, skuId))
    .limit(1)
  if (inCarts.length > 0) return true
  // Sets count in pieces, themselves and what is in them.
  const inSets = await tx
    .select({ id: setComponent.setSkuId })
    .from(setComponent)
    .where(or(eq(setComponent.setSkuId, skuId), eq(setComponent.componentSkuId, skuId)))
    .limit(1)
  return inSets.length > 0
}
