import type { OnShortfall, StockBucket } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { ChangeInput } from '@/db/stock/verb'

export interface AdjustStockInput extends ChangeInput {
  bucket: StockBucket
  /** Units to add, negative to take away; not 0. */
  change: number
  onShortfall: OnShortfall
}

/**
 * Changes a bucket by a number of units. Refused with UnknownSku, InvalidQuantity, ImplausibleCount, InsufficientStock (more than there is) or UnitsPromised
 * (more than is free, unless `onShortfall` is `shorten`). Locks the stock level.
 */
export function adjustStock(engine: StockEngine, input: AdjustStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, skuId, bucket, change, reason, reference, onShortfall } = input
  const content = { skuId, bucket, change, reason, reference, onShortfall }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'adjustStock',
    content,
    commands: [{ kind: 'adjust', ...content }],
  })
}
