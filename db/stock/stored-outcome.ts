import type { Buckets, ShortenedReservation, StockChange, StockChanged } from '@/db/stock/outcome'

/** `[onHand, reserved, unavailable, safetyStock]` */
type PackedBuckets = [number, number, number, number]

/** A `StockChanged` without its field names: a third of the size, and of the log that a commit has to wait for. */
type PackedChanged = [
  format: 'changed',
  at: string,
  changes: [
    StockChange['kind'],
    skuId: string,
    reservationId: string | null,
    change: PackedBuckets,
    balance: PackedBuckets,
    version: number,
  ][],
  shortened: ShortenedReservation[],
]

/** What is kept for a key. */
export function packOutcome(outcome: unknown): unknown {
  if (!isChanged(outcome)) return outcome
  const changes = outcome.changes.map(
    ({ kind, skuId, reservationId, change, balance, version }): PackedChanged[2][number] => [
      kind,
      skuId,
      reservationId,
      packBuckets(change),
      packBuckets(balance),
      version,
    ],
  )
  const packed: PackedChanged = ['changed', outcome.at, changes, outcome.shortened]
  return packed
}

/** What was kept, as it was answered the first time. */
export function unpackOutcome(stored: unknown): unknown {
  if (!isPacked(stored)) return stored
  const [, at, changes, shortened] = stored
  const outcome: StockChanged = {
    type: 'StockChanged',
    at,
    changes: changes.map(([kind, skuId, reservationId, change, balance, version]) => ({
      kind,
      skuId,
      reservationId,
      change: unpackBuckets(change),
      balance: unpackBuckets(balance),
      version,
    })),
    shortened,
  }
  return outcome
}

function isChanged(outcome: unknown): outcome is StockChanged {
  return (
    typeof outcome === 'object' && outcome !== null && 'type' in outcome && outcome.type === 'StockChanged'
  )
}

function isPacked(stored: unknown): stored is PackedChanged {
  return Array.isArray(stored) && stored[0] === 'changed'
}

function packBuckets({ onHand, reserved, unavailable, safetyStock }: Buckets): PackedBuckets {
  return [onHand, reserved, unavailable, safetyStock]
}

function unpackBuckets([onHand, reserved, unavailable, safetyStock]: PackedBuckets): Buckets {
  return { onHand, reserved, unavailable, safetyStock }
}
