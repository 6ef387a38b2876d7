import { isShipped, type LineRow, type OrderDraft, type OrderRow } from '@/db/orders/draft/order-draft'
import type { StockCommand } from '@/db/stock/command'

/**
 * Stock's side of a line of which `quantityFound` units were found: those are sold, the missing ones are given back and posted short, so
 * that every screen stops promising what nobody could find. In a warehouse all were sold at confirmation, so the balance is right
 * already: the ledger says that the missing ones came back from the sale and were short.
 */
export function stockOfFound(
  draft: OrderDraft,
  { number: reference }: OrderRow,
  { id, quantity, reservationId, skuId }: LineRow,
  quantityFound: number,
): StockCommand[] {
  const missing = quantity - quantityFound
  if (!reservationId) throw new Error(`The line ${id} is promised without a hold`)
  const adjust = (change: number, reason: 'returned' | 'shorted'): StockCommand => ({
    kind: 'adjust',
    skuId,
    bucket: 'onHand',
    change,
    reason,
    reference,
    onShortfall: 'refuse',
  })
  const short = missing > 0 ? [adjust(-missing, 'shorted')] : []
  if (isShipped(draft)) return missing > 0 ? [adjust(missing, 'returned'), ...short] : []
  if (quantityFound === 0) return [{ kind: 'release', reservationId, reason: 'shorted', reference }, ...short]
  return [{ kind: 'commit', reservationId, quantity: quantityFound, reference }, ...short]
}
