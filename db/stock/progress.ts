import type { StockCommand } from '@/db/stock/command'
import { copyBuckets, type Level } from '@/db/stock/draft'
import type { Buckets, ShortenedReservation, StockChange } from '@/db/stock/outcome'

/** A job's progress: what it has done, and which SKUs it could not hold. */
export interface Progress {
  changes: StockChange[]
  shortened: ShortenedReservation[]
  short: Map<string, number>
}

/** Notes what a command did: the difference to what was there before it. */
export function record(
  progress: Progress,
  kind: StockCommand['kind'],
  level: Level,
  reservationId: string | null,
  before: Buckets,
): null {
  const balance = copyBuckets(level)
  const change = {
    onHand: balance.onHand - before.onHand,
    reserved: balance.reserved - before.reserved,
    unavailable: balance.unavailable - before.unavailable,
    safetyStock: balance.safetyStock - before.safetyStock,
    backRoom: balance.backRoom - before.backRoom,
  }
  progress.changes.push({ kind, skuId: level.skuId, reservationId, change, balance, version: level.version })
  return null
}
