import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { findBrokenSet } from '@/db/catalog/assortment/find-broken-set'
import { findSkuById, openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { listing, setComponent, sku, stockLevel } from '@/db/schema'

export type ComposeSet = {
  /** The set. */
  skuId: string
  /** Of its product. */
  expectedVersion: number
  /** In the order in which they are shown; none: it is a set no longer. */
  components: { skuId: string; quantity: number }[]
}

/**
 * States what a set is put together of. Orders that were made before stay as they are. Refused for what was ever counted: a set has no stock of its own.
 * Locks the retailer's catalogue, then the SKU, its offers and their stock levels, so that none begins meanwhile (see `openStockLevels`).
 */
export async function composeSet(
  database: Database,
  ask: Ask,
  input: ComposeSet,
): Promise<ProductOutcome | KeyReused> {
  const { skuId, components } = input
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'composeSet', content: input },
    async (tx, record) => {
      const seen = await findSkuById(tx, skuId)
      if (!seen) return { type: 'UnknownSku' }
      const { productId, retailerId } = seen
      const product = await openLiveProduct(tx, { ...input, productId })
      if ('type' in product) return product
      const [set] = await tx.select().from(sku).where(eq(sku.id, skuId)).for('update')
      if (!set) return { type: 'UnknownSku' }
      const broken = await findBrokenSet(tx, set, components)
      if (broken) return broken
      if (components.length > 0 && !set.isSet && (await wasCounted(tx, skuId))) {
        const message = `There was stock of “${set.name}”. A set has none of its own: make a new item for the set.`
        return { type: 'BrokenSet', field: ['skuId'], message }
      }
      const before = await tx
        .select({ skuId: setComponent.componentSkuId, quantity: setComponent.quantity })
        .from(setComponent)
        .where(eq(setComponent.setSkuId, skuId))
        .orderBy(asc(setComponent.position))
      await tx.delete(setComponent).where(eq(setComponent.setSkuId, skuId))
      await tx
        .update(sku)
        .set({ isSet: components.length > 0 })
        .where(eq(sku.id, skuId))
      if (components.length > 0) {
        await tx.insert(setComponent).values(
          components.map((component, position) => ({
            retailerId,
            setSkuId: skuId,
            componentSkuId: component.skuId,
            position,
            quantity: component.quantity,
            productVersion: product.version + 1,
          })),
        )
      }
      await touchProduct(tx, productId)
      await record({
        retailerId,
        kind: 'set_composed',
        subject: { type: 'sku', id: skuId },
        before: { components: before },
        after: { components },
      })
      return { type: 'ProductChanged', id: productId }
    },
  )
}

/** Whether it has a ledger anywhere. A level that never had an entry goes, and none comes: its first one waits for the SKU. */
async function wasCounted(tx: Tx, skuId: string): Promise<boolean> {
  const offers = await tx
    .select({ locationId: listing.locationId })
    .from(listing)
    .where(eq(listing.skuId, skuId))
    .orderBy(asc(listing.locationId))
    .for('update')
  const levels = await tx
    .select({ locationId: stockLevel.locationId, version: stockLevel.version })
    .from(stockLevel)
    .where(
      and(
        inArray(
          stockLevel.locationId,
          offers.map(({ locationId }) => locationId),
        ),
        eq(stockLevel.skuId, skuId),
      ),
    )
    .orderBy(asc(stockLevel.locationId))
    .for('update')
  if (levels.some(({ version }) => version > 0)) return true
  const empty = levels.map(({ locationId }) =>
    and(eq(stockLevel.locationId, locationId), eq(stockLevel.skuId, skuId)),
  )
  if (empty.length > 0) await tx.delete(stockLevel).where(or(...empty))
  return false
}
