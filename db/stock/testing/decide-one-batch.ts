import type { StockCommand } from '@/db/stock/command'
import { decide } from '@/db/stock/decide'
import type { DecideJob, Decision, Hold } from '@/db/stock/decision'
import type { StockBalance } from '@/db/stock/outcome'

// One SKU with ten units, one hold of three, and whatever a test changes about them.

export const AT = Date.parse('2026-03-02T09:00:00Z')
export const SKU = 'sku-1'

export function level(balance: Partial<StockBalance> = {}): StockBalance {
  const empty = { reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
  return { skuId: SKU, onHand: 10, ...empty, version: 7, ...balance }
}

export function hold(more: Partial<Hold> = {}): Hold {
  return {
    id: 'hold-1',
    skuId: SKU,
    owner: { kind: 'cart', id: 'cart-1' },
    caller: 'user:1',
    quantity: 3,
    quantityCommitted: 0,
    quantityReturned: 0,
    state: 'reserved',
    expiresAt: AT + 60_000,
    createdAt: AT - 60_000,
    endedAt: null,
    ...more,
  }
}

export function job(...commands: StockCommand[]): DecideJob {
  return { caller: 'user:1', key: 'key', authority: 'caller', commands }
}

export function reserve(quantity: number, more: { skuId?: string; id?: string } = {}): StockCommand {
  const { skuId = SKU, id = 'new' } = more
  return {
    kind: 'reserve',
    reservationId: id,
    skuId,
    quantity,
    owner: { kind: 'cart', id: 'c' },
    expiresAt: null,
  }
}

export function adjust(change: number, onShortfall: 'refuse' | 'shorten' = 'refuse'): StockCommand {
  return { kind: 'adjust', skuId: SKU, bucket: 'onHand', change, reason: 'recount', onShortfall }
}

export function run(
  jobs: DecideJob[],
  levels = [level()],
  holds: Hold[] = [],
  countMax = 2_147_483_647,
): Decision {
  let made = 0
  return decide({ at: AT, levels, holds, jobs, countMax, nextId: () => `made-${++made}` })
}
