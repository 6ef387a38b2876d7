import type { EntryRow, ReservationRow } from '@/bench/torture/check/tables'
import type { Ask, Change, StockAsk } from '@/bench/torture/history'
import type { LedgerKind } from '@/db/stock/decision'

/** A command that was carried out: what its outcome says and what the ledger has under its key. */
export interface Effect {
  changes: readonly Change[]
  entries: readonly EntryRow[]
  holds: ReadonlyMap<string, ReservationRow>
}

type AskOf<V extends StockAsk['verb']> = Extract<StockAsk, { verb: V }>

/** How the effect differs from what was asked for, or null. */
export function compareWithAsk(ask: StockAsk, effect: Effect): string | null {
  switch (ask.verb) {
    case 'reserveStock':
      return compareReserve(ask, effect)
    case 'commitReservation':
    case 'releaseReservation':
      return compareEnd(ask, effect)
    case 'extendReservation':
      return effect.entries.length === 0 ? null : 'an extension moved stock'
    case 'adjustStock':
    case 'setStock':
      return compareCount(ask, effect)
    case 'moveStock':
      return compareMove(ask, effect)
  }
}

/** What the outcome of an ask is kept as: units that are moved between shelf and back room are carried. */
export function verbKept(ask: Ask): string {
  return ask.verb === 'moveStock' && MOVES[ask.direction].bucket === 'backRoom' ? 'carryStock' : ask.verb
}

const MOVES = {
  TO_UNAVAILABLE: { bucket: 'unavailable', sign: 1 },
  TO_AVAILABLE: { bucket: 'unavailable', sign: -1 },
  TO_BACK_ROOM: { bucket: 'backRoom', sign: 1 },
  TO_SHELF: { bucket: 'backRoom', sign: -1 },
} as const

function compareMove({ direction, quantity }: AskOf<'moveStock'>, effect: Effect): string | null {
  const [entry, ...more] = ofKind(effect, 'moved')
  if (!entry || more.length > 0 || effect.entries.length > 1) return `${effect.entries.length} entries`
  const { bucket, sign } = MOVES[direction]
  const other = bucket === 'backRoom' ? 'unavailable' : 'backRoom'
  return (
    expectNumber('moved', entry.change[bucket], sign * quantity) ??
    expectNumber(`moved of ${other}`, entry.change[other], 0)
  )
}

function compareReserve({ lines }: AskOf<'reserveStock'>, { entries }: Effect): string | null {
  const wanted = new Map<string, number>()
  for (const { skuId, quantity } of lines) wanted.set(skuId, (wanted.get(skuId) ?? 0) + quantity)
  if (entries.length !== wanted.size) return `${entries.length} holds for ${wanted.size} SKUs`
  for (const { kind, skuId, change, balance } of entries) {
    if (kind !== 'reserved') return `an entry ${kind}`
    const difference = expectNumber(`held of ${skuId}`, change.reserved, wanted.get(skuId) ?? 0)
    if (difference) return difference
    // Never what is not there: neither what others were promised nor what is kept back.
    const left = balance.onHand - balance.reserved - balance.unavailable - balance.safetyStock
    if (left < 0) return `oversold: ${left} left of ${skuId}`
  }
  return null
}

function compareEnd(
  ask: AskOf<'commitReservation' | 'releaseReservation'>,
  { entries, holds }: Effect,
): string | null {
  const [entry, ...more] = entries
  const hold = holds.get(ask.reservationId)
  if (!entry || more.length > 0) return `${entries.length} entries`
  if (!hold || entry.reservationId !== ask.reservationId) return `another hold, ${entry.reservationId}`
  const isSale = ask.verb === 'commitReservation'
  if (entry.kind !== (isSale ? 'committed' : 'released')) return `an entry ${entry.kind}`
  const sold = isSale ? (ask.quantity ?? hold.quantity) : 0
  return (
    expectNumber('sold', -entry.change.onHand, sold) ??
    expectNumber('given up', -entry.change.reserved, hold.quantity)
  )
}

function compareCount(ask: AskOf<'adjustStock' | 'setStock'>, effect: Effect): string | null {
  const { entries, changes } = effect
  const [entry, ...more] = ofKind(effect, ask.verb === 'adjustStock' ? 'adjusted' : 'set')
  // Of a line that lost only some of its units the rest is held anew.
  const broken = (['lapsed', 'released', 'reserved'] as const).flatMap((kind) => ofKind(effect, kind))
  if (broken.length > 0 && !ask.canShorten) return `${broken.length} promises were broken unasked`
  if (more.length > 0 || entries.length !== broken.length + (entry ? 1 : 0))
    return `${entries.length} entries`
  if (ask.verb === 'adjustStock') {
    return entry ? expectNumber('adjusted', entry.change[ask.bucket], ask.change) : 'no entry'
  }
  // A count that agrees with the books leaves no entry: what the outcome says the balance was has to agree.
  const balance = entry?.balance ?? changes[0]?.balance
  if (!balance) return 'no balance'
  const before = entry ? entry.version - broken.length - 1 : (changes[0]?.version ?? 0)
  return (
    expectNumber(`set ${ask.bucket}`, balance[ask.bucket], ask.quantity) ??
    (ask.expectedVersion === null ? null : expectNumber('version before', before, ask.expectedVersion))
  )
}

function ofKind({ entries }: Effect, kind: LedgerKind): EntryRow[] {
  return entries.filter((entry) => entry.kind === kind)
}

function expectNumber(what: string, actual: number, wanted: number): string | null {
  return actual === wanted ? null : `${what}: ${actual}, asked for ${wanted}`
}
