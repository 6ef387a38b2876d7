import { uuidv7 } from 'uuidv7'
import type { ReservationId, SkuId } from '@/db/ids'
import type { ReservationOwner } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { VerbInput } from '@/db/stock/verb'

export interface ReserveStockInput extends VerbInput {
  owner: ReservationOwner
  lines: readonly { skuId: SkuId; quantity: number }[]
  ttlSeconds: number
  /** Names the holds, so that the caller knows those that this very request made; left out: UUIDv7. */
  nextId?: () => ReservationId
}

/**
 * Holds units of one location, all lines or none, for `ttlSeconds` from when it is decided. Lines of the same SKU are summed first (L4): one hold and
 * one change per SKU, in the order of the lines. Refused with InsufficientStock, UnknownSku or InvalidQuantity (`command`: the line).
 * Locks the stock levels of its SKUs.
 */
export async function reserveStock(engine: StockEngine, input: ReserveStockInput): Promise<StockOutcome> {
  const { locationId, caller, key, owner, lines, ttlSeconds, nextId = uuidv7 } = input
  const units = new Map<SkuId, number>()
  for (const [index, { skuId, quantity }] of lines.entries()) {
    // A negative line must not hide inside a positive sum.
    if (!Number.isInteger(quantity) || quantity < 1)
      return { type: 'InvalidQuantity', command: index, quantity }
    units.set(skuId, (units.get(skuId) ?? 0) + quantity)
  }
  return engine.submit({
    locationId,
    caller,
    key,
    kind: 'reserveStock',
    content: { owner: { ...owner }, lines: [...units], ttlSeconds },
    commands: [...units].map(([skuId, quantity]) => ({
      kind: 'reserve',
      reservationId: nextId(),
      skuId,
      quantity,
      owner,
      expiresAt: { inSeconds: ttlSeconds },
    })),
  })
}
