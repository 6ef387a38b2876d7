import type { MoveDirection, StockBucket, StockReason } from '@/components/generated/operations'

/** What a person may do to a stock level, each with the reasons that fit it, the likeliest first. */
export type ChangeKind = 'set' | 'add' | 'take' | 'setAside' | 'putBack' | 'safety'

type ChangeWords = {
  /** The button and the title. */
  name: string
  /** The field. */
  label: string
  bucket: StockBucket
  reasons: readonly StockReason[]
  /** Least number that means something. */
  least: 0 | 1
}

export const changeWords: Record<ChangeKind, ChangeWords> = {
  set: {
    name: 'Set to',
    label: 'Units on hand',
    bucket: 'ON_HAND',
    reasons: ['RECOUNT', 'CORRECTION'],
    least: 0,
  },
  add: {
    name: 'Add',
    label: 'Units to add',
    bucket: 'ON_HAND',
    reasons: ['RECEIVED', 'RETURNED', 'MOVED', 'CORRECTION'],
    least: 1,
  },
  take: {
    name: 'Take away',
    label: 'Units to take away',
    bucket: 'ON_HAND',
    reasons: ['DAMAGED', 'EXPIRED', 'THEFT', 'LOST', 'MOVED', 'CORRECTION'],
    least: 1,
  },
  setAside: {
    name: 'Set aside',
    label: 'Units that cannot be sold',
    bucket: 'UNAVAILABLE',
    reasons: ['DAMAGED', 'EXPIRED', 'MOVED', 'CORRECTION'],
    least: 1,
  },
  putBack: {
    name: 'Put back on sale',
    label: 'Units that can be sold again',
    bucket: 'UNAVAILABLE',
    reasons: ['CORRECTION', 'RETURNED', 'MOVED'],
    least: 1,
  },
  safety: {
    name: 'Safety stock',
    label: 'Units to keep back from sale',
    bucket: 'SAFETY_STOCK',
    reasons: ['CORRECTION'],
    least: 0,
  },
}

export type StockChangeRequest = {
  kind: ChangeKind
  quantity: number
  reason: StockReason
  reference: string | null
}

export type Balance = { onHand: number; reserved: number; unavailable: number; safetyStock: number }

/** What a level holds as its staff see it; a number that one may not know reads as 0. */
export function toBalance(level: { [Bucket in keyof Balance]: number | null }): Balance {
  return {
    onHand: level.onHand ?? 0,
    reserved: level.reserved ?? 0,
    unavailable: level.unavailable ?? 0,
    safetyStock: level.safetyStock ?? 0,
  }
}

/** The balance that a change would leave, for the preview beside the field. The server decides. */
export function previewBalance(
  before: Balance,
  { kind, quantity }: Pick<StockChangeRequest, 'kind' | 'quantity'>,
): Balance {
  switch (kind) {
    case 'set':
      return { ...before, onHand: quantity }
    case 'add':
      return { ...before, onHand: before.onHand + quantity }
    case 'take':
      return { ...before, onHand: before.onHand - quantity }
    case 'setAside':
      return { ...before, unavailable: before.unavailable + quantity }
    case 'putBack':
      return { ...before, unavailable: before.unavailable - quantity }
    case 'safety':
      return { ...before, safetyStock: quantity }
  }
}

/** The one formula: what can be sold. */
export function availableOf({ onHand, reserved, unavailable, safetyStock }: Balance): number {
  return onHand - reserved - unavailable - safetyStock
}

/** The bucket that a change states or moves. */
export function bucketOf(kind: ChangeKind, balance: Balance): number {
  if (kind === 'safety') return balance.safetyStock
  return kind === 'setAside' || kind === 'putBack' ? balance.unavailable : balance.onHand
}

export const moveDirections: Record<'setAside' | 'putBack', MoveDirection> = {
  setAside: 'TO_UNAVAILABLE',
  putBack: 'TO_AVAILABLE',
}

type Changes = {
  onHandChange: number
  reservedChange: number
  unavailableChange: number
  safetyStockChange: number
}

/** The one adjustment that takes changes back; null where nothing moved, or more than one bucket did. */
export function findUndo(changes: readonly Changes[]): { bucket: StockBucket; change: number } | null {
  const sum = (name: keyof Changes) => changes.reduce((total, change) => total + change[name], 0)
  const moved = (
    [
      ['ON_HAND', sum('onHandChange')],
      ['UNAVAILABLE', sum('unavailableChange')],
      ['SAFETY_STOCK', sum('safetyStockChange')],
    ] as const
  ).filter(([, change]) => change !== 0)
  const [only] = moved
  if (!only || moved.length > 1 || sum('reservedChange') !== 0) return null
  const [bucket, change] = only
  return { bucket, change: -change }
}

const bucketNames: Partial<Record<StockBucket, string>> = {
  ON_HAND: 'on hand',
  UNAVAILABLE: 'set aside',
  SAFETY_STOCK: 'safety stock',
}

/** What a change did, from what takes it back: “+3 on hand”. */
export function tellChange(
  { bucket, change }: { bucket: StockBucket; change: number },
  say: (quantity: number) => string = String,
): string {
  return `${change < 0 ? '+' : '−'}${say(Math.abs(change))} ${bucketNames[bucket]}`
}
