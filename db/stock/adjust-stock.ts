import type { OnShortfall, StockBucket, StockSpot } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { ChangeInput } from '@/db/stock/verb'

export interface AdjustStockInput extends ChangeInput {
  bucket: StockBucket
  /** Which part of what is on hand; left out: all of it (see the command). */
  spot?: StockSpot
  /** Units to add, negative to take away; not 0. */
  change: number
  onShortfall: OnShortfall
}

/**
 * Changes a bucket by a number of units. Refused with UnknownSku, InvalidQuantity, ImplausibleCount, InsufficientStock (more than there is, or than stands at the spot) or UnitsPromised
 * (more than is free, unless `onShortfall` is `shorten`). Locks the stock level.
 */
export function adjustStock(engine: StockEngine, input: AdjustStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, skuId, bucket, spot, change, reason, reference, onShortfall } = input
  const content = { skuId, bucket, spot, change, reason, reference, onShortfall }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'adjustStock',
    content,
    commands: [{ kind: 'adjust', ...content }],
  })
}
