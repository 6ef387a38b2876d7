import type { LineRow } from '@/db/orders/draft/order-draft'

/** What the customer put into the cart, of these lines of their order: of a set's lines the set, once. */
export function listBought(lines: readonly LineRow[]): Pick<LineRow, 'skuId' | 'quantity'>[] {
  const sets = new Set<string>()
  return lines.flatMap(({ skuId, quantity, setSkuId, setQuantity }) => {
    if (setSkuId === null || setQuantity === null) return [{ skuId, quantity }]
    if (sets.has(setSkuId)) return []
    sets.add(setSkuId)
    return [{ skuId: setSkuId, quantity: setQuantity }]
  })
}
