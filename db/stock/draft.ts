import type { Decision, Hold, LedgerLine } from '@/db/stock/decision'
import type { Buckets, ReservationState, StockBalance } from '@/db/stock/outcome'
import { takenFromBehind } from '@/db/stock/spot'

export type Level = Decision['levels'][number]
export type HoldStep = 'commit' | 'release' | 'extend' | 'lapse'

/** Where each step leads from each state. A hold ends at most once (I6) and a lapsed one does not revive (L13). */
export const HOLD_STEPS: Record<ReservationState, Record<HoldStep, ReservationState | 'refused'>> = {
  reserved: { commit: 'committed', release: 'released', extend: 'reserved', lapse: 'lapsed' },
  committed: { commit: 'refused', release: 'refused', extend: 'refused', lapse: 'refused' },
  released: { commit: 'refused', release: 'refused', extend: 'refused', lapse: 'refused' },
  lapsed: { commit: 'refused', release: 'refused', extend: 'refused', lapse: 'refused' },
}

/**
 * The batch while it is decided. `undo` holds, newest last, how to take back what the present job has done so far; null for a job
 * of one command, which writes nothing before its last check.
 */
export interface Draft {
  at: number
  countMax: number
  nextId(): string
  levels: Map<string, Level>
  holds: Map<string, Hold>
  made: Set<Hold>
  changed: Set<Hold>
  entries: LedgerLine[]
  undo: (() => void)[] | null
}

export function copyBuckets({ onHand, reserved, unavailable, safetyStock, backRoom }: StockBalance): Buckets {
  return { onHand, reserved, unavailable, safetyStock, backRoom }
}

/**
 * The only place that moves a balance: with it goes one entry that states the balance after it (I3, I4). Units leave the shelf first, whatever takes them;
 * what it has too few of comes from the back room, so that there is never more in the back room than on hand (I1).
 */
export function post(
  draft: Draft,
  level: Level,
  change: Partial<Buckets>,
  about: Pick<LedgerLine, 'kind' | 'caller'> & Partial<LedgerLine>,
): void {
  const before = { ...level }
  draft.undo?.push(() => {
    Object.assign(level, before)
    draft.entries.pop()
  })
  const whole = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0, ...change }
  whole.backRoom += takenFromBehind(level, whole)
  level.onHand += whole.onHand
  level.reserved += whole.reserved
  level.unavailable += whole.unavailable
  level.safetyStock += whole.safetyStock
  level.backRoom += whole.backRoom
  level.version += 1
  draft.entries.push({
    reason: null,
    reservationId: null,
    reference: null,
    commandKey: null,
    ...about,
    skuId: level.skuId,
    version: level.version,
    change: whole,
    balance: copyBuckets(level),
  })
}

export function makeHold(draft: Draft, hold: Hold): void {
  draft.holds.set(hold.id, hold)
  draft.made.add(hold)
  draft.undo?.push(() => {
    draft.holds.delete(hold.id)
    draft.made.delete(hold)
  })
}

/** I6: ends the hold; what was sold and what is given back is what it held. */
export function endHold(draft: Draft, hold: Hold, step: Exclude<HoldStep, 'extend'>, sold: number): void {
  const state = HOLD_STEPS[hold.state][step]
  if (state === 'refused') throw new Error(`I6: a ${hold.state} reservation cannot ${step}`)
  changeHold(draft, hold)
  hold.state = state
  hold.quantityCommitted = sold
  hold.quantityReturned = hold.quantity - sold
  hold.endedAt = draft.at
}

/** A hold that began in this batch is written once, as it stands at the end. */
export function changeHold(draft: Draft, hold: Hold): void {
  const before = { ...hold }
  const isFirst = !draft.made.has(hold) && !draft.changed.has(hold)
  if (isFirst) draft.changed.add(hold)
  draft.undo?.push(() => {
    Object.assign(hold, before)
    if (isFirst) draft.changed.delete(hold)
  })
}
