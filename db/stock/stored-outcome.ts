import type { Buckets, ShortenedReservation, StockChange, StockChanged } from '@/db/stock/outcome'

/** `[onHand, reserved, unavailable, safetyStock, backRoom]`; the last is left out where it is 0, as it is in what was stored before there was a back room. */
type PackedBuckets = [number, number, number, number, number?]

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

/** A member's answer with what its request did to stock: the answer itself says nothing of it, and an audit has to know which entries are its own (I7). */
type PackedAnswer = [
  format: 'answered',
  outcome: unknown,
  changes: PackedChanged[2],
  shortened: ShortenedReservation[],
]

/** What is kept for a key: the answer and, of a member's request, how it changed stock. */
export function packOutcome(outcome: unknown, stock: StockChanged | null = null): unknown {
  if (isChanged(outcome)) {
    const packed: PackedChanged = ['changed', outcome.at, packChanges(outcome.changes), outcome.shortened]
    return packed
  }
  const posted = stock?.changes.filter(isPosted) ?? []
  if (!stock || posted.length === 0) return outcome
  const packed: PackedAnswer = ['answered', outcome, packChanges(posted), stock.shortened]
  return packed
}

/** Whether it left an entry in the ledger. */
function isPosted({ change }: StockChange): boolean {
  return packBuckets(change).some((units) => units !== 0)
}

function packChanges(changes: readonly StockChange[]): PackedChanged[2] {
  return changes.map(({ kind, skuId, reservationId, change, balance, version }) => [
    kind,
    skuId,
    reservationId,
    packBuckets(change),
    packBuckets(balance),
    version,
  ])
}

/** What was kept, as it was answered the first time. */
export function unpackOutcome(stored: unknown): unknown {
  if (isPackedAnswer(stored)) return stored[1]
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

function isPackedAnswer(stored: unknown): stored is PackedAnswer {
  return Array.isArray(stored) && stored[0] === 'answered'
}

function packBuckets({ onHand, reserved, unavailable, safetyStock, backRoom }: Buckets): PackedBuckets {
  const packed: PackedBuckets = [onHand, reserved, unavailable, safetyStock]
  if (backRoom !== 0) packed.push(backRoom)
  return packed
}

function unpackBuckets([onHand, reserved, unavailable, safetyStock, backRoom = 0]: PackedBuckets): Buckets {
  return { onHand, reserved, unavailable, safetyStock, backRoom }
}
