import type { OnShortfall, StockBucket, StockSpot } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { ChangeInput } from '@/db/stock/verb'

export interface SetStockInput extends ChangeInput {
  bucket: StockBucket
  /** Which part of what is on hand; left out: all of it (see the command). */
  spot?: StockSpot
  quantity: number
  /** The version that the caller saw; null opts out of the comparison, knowingly. */
  expectedVersion: number | null
  onShortfall: OnShortfall
}

/**
 * States a bucket's number of units. Refused with UnknownSku, InvalidQuantity, VersionConflict, ImplausibleCount, InsufficientStock (fewer than are
 * unavailable) or UnitsPromised (unless `onShortfall` is `shorten`). Locks the stock level.
 */
export function setStock(engine: StockEngine, input: SetStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, skuId, bucket, spot, quantity, expectedVersion } = input
  const { reason, reference, onShortfall } = input
  const content = { skuId, bucket, spot, quantity, expectedVersion, reason, reference, onShortfall }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'setStock',
    content,
    commands: [{ kind: 'set', ...content }],
  })
}
