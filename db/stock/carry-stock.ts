import type { StockSpot } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { ChangeInput } from '@/db/stock/verb'

export interface CarryStockInput extends ChangeInput {
  /** Where the units come to stand; they come from the other spot. */
  to: StockSpot
  /** Units, at least 1. */
  quantity: number
}

/**
 * Carries units between the shelf and the back room: what is on hand stays. Refused with UnknownSku, InvalidQuantity or InsufficientStock (more than stand there).
 * Locks the stock level.
 */
export function carryStock(engine: StockEngine, input: CarryStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, skuId, to, quantity, reason, reference } = input
  const content = { skuId, to, quantity, reason, reference }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'carryStock',
    content,
    commands: [{ kind: 'carry', ...content }],
  })
}
