import type { packContents } from '@/db/schema/catalog'
import type { SkuRow } from '@/db/seed/build-assortment'

const PACK = /^(\d+) × (.+)$/

/** Which SKUs are packs of another one of the same product and flavour: “6 × 330 ml” of “330 ml”. */
export function listPacks(skus: readonly SkuRow[]): (typeof packContents.$inferInsert)[] {
  const nameOf = ({ productId, optionValues }: SkuRow, sizeLabel: string): string =>
    JSON.stringify([productId, { ...optionValues, Size: sizeLabel }])
  const byName = new Map(skus.map((sku) => [nameOf(sku, sku.sizeLabel), sku]))
  return skus.flatMap((sku) => {
    const [, count, size] = PACK.exec(sku.sizeLabel) ?? []
    const single = size === undefined ? undefined : byName.get(nameOf(sku, size))
    if (!single) return []
    return [{ retailerId: sku.retailerId, skuId: sku.id, contentSkuId: single.id, quantity: Number(count) }]
  })
}
