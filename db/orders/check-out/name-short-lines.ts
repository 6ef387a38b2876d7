import type { SkuId } from '@/db/ids'
import type { Basket } from '@/db/orders/draft/order-draft'
import type { InsufficientStock } from '@/db/stock/outcome'

/**
 * The refusal of stock in the customer's words: lines of the cart, a set by its own name. What there is of a component goes to the lines that want it
 * in the order in which they were added, so that what the answer says of all of them can be had together (L4).
 */
export function nameShortLines({ lines }: Basket, refusal: InsufficientStock): InsufficientStock {
  if (lines.every(({ components }) => components.length === 0)) return refusal
  const left = new Map<SkuId, number>(refusal.lines.map(({ skuId, available }) => [skuId, available]))
  const short = lines.flatMap(({ line: { skuId, quantity }, components }) => {
    const needs = components.length === 0 ? [{ skuId, pieces: 1 }] : components
    const available = needs.reduce((least, need) => {
      const units = left.get(need.skuId)
      return units === undefined ? least : Math.min(least, Math.floor(units / need.pieces))
    }, quantity)
    for (const need of needs) {
      const units = left.get(need.skuId)
      if (units !== undefined) left.set(need.skuId, units - available * need.pieces)
    }
    return available < quantity ? [{ skuId, requested: quantity, available }] : []
  })
  return { type: 'InsufficientStock', lines: short }
}
