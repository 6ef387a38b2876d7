import { eq } from 'drizzle-orm'
import { findSkuById, openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { toQuantityRule } from '@/db/catalog/assortment/quantity-columns'
import type { SkuRow } from '@/db/catalog/skus'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { packContents } from '@/db/schema'
import { formatQuantity, isCountable } from '@/standards/quantity'

export type SetPackContents = {
  /** The pack. */
  skuId: string
  /** Of its product. */
  expectedVersion: number
  /** Null: it is not opened. */
  contents: { skuId: string; quantity: number } | null
}

/** States what comes out of a pack that is opened. What was opened before stays as it is. Locks the retailer's catalogue. */
export async function setPackContents(
  database: Database,
  ask: Ask,
  input: SetPackContents,
): Promise<ProductOutcome | KeyReused> {
  const { skuId, contents } = input
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'setPackContents', content: input },
    async (tx, record) => {
      const seen = await findSkuById(tx, skuId)
      if (!seen) return { type: 'UnknownSku' }
      const { productId, retailerId } = seen
      const row = await openLiveProduct(tx, { ...input, productId })
      if ('type' in row) return row
      const pack = await findSkuById(tx, skuId)
      if (!pack) return { type: 'UnknownSku' }
      const content = contents && (await findSkuById(tx, contents.skuId))
      if (contents && content?.retailerId !== retailerId) return { type: 'UnknownSku' }
      const broken = contents && content && (await findBroken(tx, pack, content, contents.quantity))
      if (broken) return broken
      const [before] = await tx.select().from(packContents).where(eq(packContents.skuId, skuId))
      if (contents) {
        const stated = { contentSkuId: contents.skuId, quantity: contents.quantity }
        await tx
          .insert(packContents)
          .values({ retailerId, skuId, ...stated })
          .onConflictDoUpdate({ target: packContents.skuId, set: stated })
      } else await tx.delete(packContents).where(eq(packContents.skuId, skuId))
      await touchProduct(tx, productId)
      await record({
        retailerId,
        kind: 'pack_contents_set',
        subject: { type: 'sku', id: skuId },
        before: { contents: before ? { skuId: before.contentSkuId, quantity: before.quantity } : null },
        after: { contents },
      })
      return { type: 'ProductChanged', id: productId }
    },
  )
}

/** Why this cannot come out of that. */
async function findBroken(
  tx: Tx,
  pack: SkuRow,
  content: SkuRow,
  quantity: number,
): Promise<Extract<ProductOutcome, { type: 'BrokenPack' }> | null> {
  if (pack.isSet || content.isSet) {
    const field = pack.isSet ? ['skuId'] : ['contents', 'skuId']
    return {
      type: 'BrokenPack',
      field,
      message: 'A set is not counted, so it neither is opened nor comes out of a pack.',
    }
  }
  if (pack.quantityUnit !== 'H87' || pack.quantityScale !== 0) {
    const message = 'Only what is sold by the piece can be opened.'
    return { type: 'BrokenPack', field: ['skuId'], message }
  }
  const rule = toQuantityRule(content)
  if (!isCountable(quantity, rule)) {
    const message = `${content.name} is counted by ${formatQuantity('en', rule.increment, rule)}. State a multiple of it.`
    return { type: 'BrokenPack', field: ['contents', 'quantity'], message }
  }
  for (let inner: string | undefined = content.id; inner !== undefined; ) {
    if (inner === pack.id) {
      const message = 'A pack cannot come out of itself.'
      return { type: 'BrokenPack', field: ['contents', 'skuId'], message }
    }
    const [next] = await tx
      .select({ contentSkuId: packContents.contentSkuId })
      .from(packContents)
      .where(eq(packContents.skuId, inner))
    inner = next?.contentSkuId
  }
  return null
}
