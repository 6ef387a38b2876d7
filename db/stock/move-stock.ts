import type { MovePlace, OnShortfall } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { ChangeInput } from '@/db/stock/verb'

export interface MoveStockInput extends ChangeInput {
  from: MovePlace
  to: MovePlace
  quantity: number
  onShortfall: OnShortfall
}

/**
 * Moves units between what can be sold and what cannot. Refused with UnknownSku, InvalidQuantity, InsufficientStock or UnitsPromised.
 * Locks the stock level.
 */
export function moveStock(engine: StockEngine, input: MoveStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, skuId, from, to, quantity, reason, reference, onShortfall } = input
  const content = { skuId, from, to, quantity, reason, reference, onShortfall }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'moveStock',
    content,
    commands: [{ kind: 'move', ...content }],
  })
}
