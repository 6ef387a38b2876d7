import type { Deadline, StockCommand } from '@/db/stock/command'
import type { DecideInput, DecideJob, Decision, Hold } from '@/db/stock/decision'
import {
  changeHold,
  copyBuckets,
  type Draft,
  endHold,
  HOLD_STEPS,
  type Level,
  makeHold,
  post,
} from '@/db/stock/draft'
import type { LapsedReservation, StockChanged, StockRefusal } from '@/db/stock/outcome'
import { type Progress, record } from '@/db/stock/progress'
import { readChange } from '@/db/stock/read-change'
import { cause, shorten } from '@/db/stock/shorten'
import { unitsAt } from '@/db/stock/spot'

/** Postgres integers end here. */
const UNITS_MAX = 2_147_483_647

type Command<Kind extends StockCommand['kind']> = Extract<StockCommand, { kind: Kind }>

/** A batch that is being decided: its jobs one after the other, each seeing what those before it did. */
export interface OpenDecision {
  /** Holds that ran out before the first job. */
  readonly lapsed: readonly LapsedReservation[]
  /** Decides one job's commands, all or nothing. */
  decideJob(job: DecideJob): StockChanged | StockRefusal
  /** What to answer and what to write. */
  close(): Decision
}

/** The rule about stock, for jobs that are all known: see `openDecision`. */
export function decide({ jobs, ...input }: DecideInput): Decision {
  const decision = openDecision(input)
  for (const job of jobs) decision.decideJob(job)
  return decision.close()
}

/**
 * The rule about stock. Pure: the same balances, holds, jobs and time give the same answers and writes.
 * Expired holds lapse first (L15); then the jobs in order of arrival, each all or nothing. For every command the checks run in a
 * fixed order, and past them nothing can fail.
 */
export function openDecision({
  at,
  levels,
  holds,
  countMax,
  nextId,
}: Omit<DecideInput, 'jobs'>): OpenDecision {
  const draft: Draft = {
    at,
    countMax,
    nextId,
    levels: new Map(levels.map((level) => [level.skuId, { ...level, versionBefore: level.version }])),
    holds: new Map(holds.map((hold) => [hold.id, { ...hold }])),
    made: new Set(),
    changed: new Set(),
    entries: [],
    undo: null,
  }
  const lapsed = lapseExpiredHolds(draft)
  const answers: Decision['answers'] = []
  return {
    lapsed,
    decideJob(job) {
      const answer = decideJob(draft, job)
      answers.push(answer)
      return answer
    },
    close: () => ({
      answers,
      lapsed,
      levels: [...draft.levels.values()].filter((level) => level.version !== level.versionBefore),
      entries: draft.entries,
      holdsMade: [...draft.made],
      holdsChanged: [...draft.changed],
    }),
  }
}

function lapseExpiredHolds(draft: Draft): LapsedReservation[] {
  const lapsed: LapsedReservation[] = []
  for (const hold of draft.holds.values()) {
    const level = draft.levels.get(hold.skuId)
    if (!level || hold.state !== 'reserved' || hold.expiresAt === null || hold.expiresAt > draft.at) continue
    endHold(draft, hold, 'lapse', 0)
    post(
      draft,
      level,
      { reserved: -hold.quantity },
      { kind: 'lapsed', reservationId: hold.id, caller: 'system' },
    )
    lapsed.push({ reservationId: hold.id, skuId: hold.skuId, owner: hold.owner, quantity: hold.quantity })
  }
  return lapsed
}

function decideJob(draft: Draft, job: DecideJob): StockChanged | StockRefusal {
  draft.undo = job.commands.length > 1 ? [] : null
  const progress: Progress = { changes: [], shortened: [], short: new Map() }
  for (const [index, command] of job.commands.entries()) {
    const refusal = decideCommand(draft, job, progress, command, index)
    // What follows a line that could not be held may refer to its hold: the missing units are the reason.
    if (refusal && progress.short.size > 0) break
    if (refusal) return takeBack(draft, refusal)
  }
  if (progress.short.size > 0) return takeBack(draft, insufficient(job, progress.short))
  return {
    type: 'StockChanged',
    at: new Date(draft.at).toISOString(),
    changes: progress.changes,
    shortened: progress.shortened,
  }
}

function takeBack(draft: Draft, refusal: StockRefusal): StockRefusal {
  for (const undo of draft.undo?.reverse() ?? []) undo()
  return refusal
}

function decideCommand(
  draft: Draft,
  job: DecideJob,
  progress: Progress,
  command: StockCommand,
  index: number,
): StockRefusal | null {
  const quantity = quantityOf(command)
  if (quantity !== null && !isQuantity(command.kind, quantity)) {
    return { type: 'InvalidQuantity', command: index, quantity }
  }
  switch (command.kind) {
    case 'commit':
    case 'release':
    case 'extend':
      return decideHold(draft, job, progress, command, index)
    default:
  }
  const level = draft.levels.get(command.skuId)
  if (!level) return { type: 'UnknownSku', skuId: command.skuId }
  switch (command.kind) {
    case 'lapse':
      return record(progress, command.kind, level, null, copyBuckets(level))
    case 'reserve':
      return reserve(draft, job, progress, command, level)
    case 'carry':
      return carry(draft, job, progress, command, level)
    case 'set':
      if (command.expectedVersion !== null && command.expectedVersion !== level.version) {
        const { versionBefore: _, ...present } = level
        return {
          type: 'VersionConflict',
          expected: command.expectedVersion,
          actual: level.version,
          level: present,
        }
      }
      return changeBucket(draft, job, progress, command, index, level)
    default:
      return changeBucket(draft, job, progress, command, index, level)
  }
}

/** Holds the units, or notes that the SKU is short: the refusal names every short SKU of the job. */
function reserve(
  draft: Draft,
  job: DecideJob,
  progress: Progress,
  command: Command<'reserve'>,
  level: Level,
): null {
  const available = level.onHand - level.reserved - level.unavailable - level.safetyStock
  if (progress.short.has(level.skuId)) return null
  if (command.quantity > available) {
    let heldBefore = 0
    for (const change of progress.changes) {
      if (change.kind === 'reserve' && change.skuId === level.skuId) heldBefore += change.change.reserved
    }
    progress.short.set(level.skuId, Math.max(0, available) + heldBefore)
    return null
  }
  const before = copyBuckets(level)
  const { reservationId, owner, quantity, expiresAt } = command
  makeHold(draft, {
    id: reservationId,
    skuId: level.skuId,
    owner,
    caller: job.caller,
    quantity,
    quantityCommitted: 0,
    quantityReturned: 0,
    state: 'reserved',
    expiresAt: resolveDeadline(draft, expiresAt),
    createdAt: draft.at,
    endedAt: null,
  })
  post(draft, level, { reserved: quantity }, { kind: 'reserved', reservationId, ...cause(job) })
  return record(progress, command.kind, level, reservationId, before)
}

function resolveDeadline({ at }: Draft, deadline: Deadline): number | null {
  if (deadline === null) return null
  return 'inSeconds' in deadline ? at + deadline.inSeconds * 1_000 : deadline.getTime()
}

/** L4: what the job asks for of a SKU is the sum of its lines. */
function insufficient(job: DecideJob, short: Map<string, number>): StockRefusal {
  const lines = [...short].map(([skuId, available]) => ({
    skuId,
    requested: job.commands.reduce(
      (sum, command) =>
        command.kind === 'reserve' && command.skuId === skuId ? sum + command.quantity : sum,
      0,
    ),
    available,
  }))
  return { type: 'InsufficientStock', lines }
}

/** An order's holds are held, sold and given back with their order (I8), and by no hand that does not know of it. */
const MAY_ACT_ON: Record<DecideJob['authority'], (job: DecideJob, hold: Hold) => boolean> = {
  caller: (job, hold) => hold.caller === job.caller,
  clientHolds: (_job, hold) => hold.owner.kind === 'client',
  location: () => true,
}

function decideHold(
  draft: Draft,
  job: DecideJob,
  progress: Progress,
  command: Command<'commit' | 'release' | 'extend'>,
  index: number,
): StockRefusal | null {
  const { reservationId } = command
  const hold = draft.holds.get(reservationId)
  const level = hold && draft.levels.get(hold.skuId)
  if (!hold || !level) return { type: 'UnknownReservation', reservationId }
  if (!MAY_ACT_ON[job.authority](job, hold)) return { type: 'NotOwner', reservationId }
  if (HOLD_STEPS[hold.state][command.kind] === 'refused') {
    if (hold.state === 'committed' || hold.state === 'released') {
      return { type: 'ReservationEnded', reservationId, state: hold.state }
    }
    return { type: 'ReservationLapsed', reservationId }
  }
  const sold = command.kind === 'commit' ? (command.quantity ?? hold.quantity) : 0
  if (sold > hold.quantity) return { type: 'InvalidQuantity', command: index, quantity: sold }

  const before = copyBuckets(level)
  if (command.kind === 'extend') {
    changeHold(draft, hold)
    hold.expiresAt = resolveDeadline(draft, command.expiresAt)
  } else {
    endHold(draft, hold, command.kind, sold)
    const about = { reservationId, reference: command.reference ?? null, ...cause(job) }
    if (command.kind === 'commit') {
      const change = { onHand: -sold, reserved: -hold.quantity }
      post(draft, level, change, { kind: 'committed', reason: 'sold', ...about })
    } else {
      const reason = command.reason ?? null
      post(draft, level, { reserved: -hold.quantity }, { kind: 'released', reason, ...about })
    }
  }
  return record(progress, command.kind, level, reservationId, before)
}

function changeBucket(
  draft: Draft,
  job: DecideJob,
  progress: Progress,
  command: Command<'adjust' | 'set' | 'move'>,
  index: number,
  level: Level,
): StockRefusal | null {
  const { bucket, spot, change } = readChange(command, level)
  // A bucket that is beyond a bound which was lowered since may still shrink.
  if (change > 0 && level[bucket] + change > draft.countMax) {
    const quantity = command.kind === 'set' ? command.quantity : change
    return { type: 'ImplausibleCount', command: index, quantity, countMax: draft.countMax }
  }
  // What can be taken without breaking a promise, and what is there once every promise is broken.
  const inBuilding =
    bucket === 'safetyStock' || (bucket === 'unavailable' && change < 0)
      ? level[bucket]
      : level.onHand - level.unavailable
  const taken = bucket === 'unavailable' ? Math.abs(change) : -change
  const within = spot === null ? inBuilding : Math.min(inBuilding, unitsAt(spot, level))
  if (taken > within) return tooFew(level, taken, within)
  const touchesPromises = bucket === 'onHand' || (bucket === 'unavailable' && change > 0)
  const shortfall = touchesPromises ? Math.max(0, taken + level.reserved - inBuilding) : 0
  const before = copyBuckets(level)
  if (shortfall > 0) {
    const promised = level.reserved
    const broken = command.onShortfall === 'shorten' ? shorten(draft, job, level, shortfall) : null
    if (!broken) return { type: 'UnitsPromised', skuId: level.skuId, promised, shortfall }
    progress.shortened.push(...broken)
  }
  if (change !== 0) {
    post(draft, level, spot === 'backRoom' ? { onHand: change, backRoom: change } : { [bucket]: change }, {
      kind: ENTRY_KINDS[command.kind],
      reason: command.reason,
      reference: command.reference ?? null,
      ...cause(job),
    })
  }
  return record(progress, command.kind, level, null, before)
}

/** Units that are promised or cannot be sold may be carried too: where they stand changes nothing of that. */
function carry(
  draft: Draft,
  job: DecideJob,
  progress: Progress,
  { kind, to, quantity, reason, reference = null }: Command<'carry'>,
  level: Level,
): StockRefusal | null {
  const there = unitsAt(to === 'shelf' ? 'backRoom' : 'shelf', level)
  if (quantity > there) return tooFew(level, quantity, there)
  const before = copyBuckets(level)
  const change = { backRoom: to === 'backRoom' ? quantity : -quantity }
  post(draft, level, change, { kind: 'moved', reason, reference, ...cause(job) })
  return record(progress, kind, level, null, before)
}

function tooFew({ skuId }: Level, requested: number, available: number): StockRefusal {
  return { type: 'InsufficientStock', lines: [{ skuId, requested, available }] }
}

const ENTRY_KINDS = { adjust: 'adjusted', set: 'set', move: 'moved' } as const

function quantityOf(command: StockCommand): number | null {
  if (command.kind === 'adjust') return command.change
  return 'quantity' in command ? (command.quantity ?? null) : null
}

function isQuantity(kind: StockCommand['kind'], quantity: number): boolean {
  if (!Number.isInteger(quantity) || Math.abs(quantity) > UNITS_MAX) return false
  if (kind === 'adjust') return quantity !== 0
  return kind === 'set' ? quantity >= 0 : quantity > 0
}
