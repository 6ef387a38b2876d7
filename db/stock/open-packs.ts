import type { SkuId } from '@/db/ids'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { VerbInput } from '@/db/stock/verb'

export interface OpenPacksInput extends VerbInput {
  packSkuId: SkuId
  /** Packs to open, at least 1. */
  packs: number
  /** What comes out of one of them, in steps of its SKU. */
  contents: { skuId: SkuId; quantity: number }
  /** Note of whoever opens them. */
  reference?: string | null
}

/**
 * Opens packs: as many packs fewer, and what was in them more, both or neither, with an entry on each side. Refused with UnknownSku (also where the content is not
 * offered there), InvalidQuantity, ImplausibleCount (of the content), InsufficientStock or UnitsPromised (of packs). Locks both stock levels. What comes out of a pack
 * is no part of what the key stands for: a retry is answered as before, whatever was stated of the pack since.
 */
export function openPacks(engine: StockEngine, input: OpenPacksInput): Promise<StockOutcome> {
  const { locationId, caller, key, packSkuId, packs, contents, reference } = input
  const change = { bucket: 'onHand', reason: 'opened', reference, onShortfall: 'refuse' } as const
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'openPacks',
    content: { packSkuId, packs, reference },
    commands: [
      { kind: 'adjust', skuId: packSkuId, change: -packs, ...change },
      { kind: 'adjust', skuId: contents.skuId, change: packs * contents.quantity, ...change },
    ],
  })
}
