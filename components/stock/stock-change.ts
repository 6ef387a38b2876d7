import type { MoveDirection, StockBucket, StockReason, StockSpot } from '@/components/generated/operations'

/** What a person may do to a stock level, each with the reasons that fit it, the likeliest first. */
export type ChangeKind = 'set' | 'add' | 'take' | 'setAside' | 'putBack' | 'safety' | CarryKind

/** Between shelf and back room. */
export type CarryKind = 'toShelf' | 'toBackRoom'

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
  toShelf: {
    name: 'To the shelf',
    label: 'Units to bring to the shelf',
    bucket: 'ON_HAND',
    reasons: ['MOVED', 'CORRECTION'],
    least: 1,
  },
  toBackRoom: {
    name: 'To the back room',
    label: 'Units to take to the back room',
    bucket: 'ON_HAND',
    reasons: ['MOVED', 'CORRECTION'],
    least: 1,
  },
}

export type StockChangeRequest = {
  kind: ChangeKind
  /** Where what is on hand is counted or changed; null: in the whole place, the shelf first. */
  spot: StockSpot | null
  quantity: number
  reason: StockReason
  reference: string | null
}

export type Balance = {
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  backRoom: number
}

/** What a level holds as its staff see it; a number that one may not know reads as 0. */
export function toBalance(level: { [Bucket in keyof Balance]: number | null }): Balance {
  return {
    onHand: level.onHand ?? 0,
    reserved: level.reserved ?? 0,
    unavailable: level.unavailable ?? 0,
    safetyStock: level.safetyStock ?? 0,
    backRoom: level.backRoom ?? 0,
  }
}

type Previewed = Pick<StockChangeRequest, 'kind' | 'quantity'> & { spot?: StockSpot | null }

/** The balance that a change would leave, for the preview beside the field. The server decides. */
export function previewBalance(before: Balance, { kind, quantity, spot = null }: Previewed): Balance {
  switch (kind) {
    case 'set':
      return changeOnHand(before, quantity - bucketOf(kind, before, spot), spot)
    case 'add':
      return changeOnHand(before, quantity, spot)
    case 'take':
      return changeOnHand(before, -quantity, spot)
    case 'setAside':
      return { ...before, unavailable: before.unavailable + quantity }
    case 'putBack':
      return { ...before, unavailable: before.unavailable - quantity }
    case 'safety':
      return { ...before, safetyStock: quantity }
    case 'toShelf':
      return { ...before, backRoom: before.backRoom - quantity }
    case 'toBackRoom':
      return { ...before, backRoom: before.backRoom + quantity }
  }
}

/** What goes from no spot in particular is taken from the shelf first. */
function changeOnHand(before: Balance, change: number, spot: StockSpot | null): Balance {
  const onHand = before.onHand + change
  if (spot === 'BACK_ROOM') return { ...before, onHand, backRoom: before.backRoom + change }
  const backRoom = spot === null ? Math.max(0, Math.min(before.backRoom, onHand)) : before.backRoom
  return { ...before, onHand, backRoom }
}

/** Units on the shelf: those that are not behind it. */
export function shelfOf({ onHand, backRoom }: Pick<Balance, 'onHand' | 'backRoom'>): number {
  return onHand - backRoom
}

/** The one formula: what can be sold. */
export function availableOf({ onHand, reserved, unavailable, safetyStock }: Balance): number {
  return onHand - reserved - unavailable - safetyStock
}

/** The number that a change states or moves. */
export function bucketOf(kind: ChangeKind, balance: Balance, spot: StockSpot | null = null): number {
  switch (kind) {
    case 'safety':
      return balance.safetyStock
    case 'setAside':
    case 'putBack':
      return balance.unavailable
    case 'toShelf':
      return shelfOf(balance)
    case 'toBackRoom':
      return balance.backRoom
    default:
      if (spot === null) return balance.onHand
      return spot === 'BACK_ROOM' ? balance.backRoom : shelfOf(balance)
  }
}

export const moveDirections: Record<'setAside' | 'putBack' | CarryKind, MoveDirection> = {
  setAside: 'TO_UNAVAILABLE',
  putBack: 'TO_AVAILABLE',
  toShelf: 'TO_SHELF',
  toBackRoom: 'TO_BACK_ROOM',
}

type Changes = {
  onHandChange: number
  reservedChange: number
  unavailableChange: number
  safetyStockChange: number
  backRoomChange: number
}

/** What takes a change back: an adjustment, or units carried the other way. */
export type Undo =
  | { bucket: StockBucket; change: number; spot: StockSpot | null }
  | { direction: 'TO_SHELF' | 'TO_BACK_ROOM'; quantity: number }

/** The one command that takes changes back; null where nothing moved, or more than one bucket did. */
export function findUndo(changes: readonly Changes[]): Undo | null {
  const sum = (name: keyof Changes) => changes.reduce((total, change) => total + change[name], 0)
  const carried = sum('backRoomChange')
  const moved = (
    [
      ['ON_HAND', sum('onHandChange')],
      ['UNAVAILABLE', sum('unavailableChange')],
      ['SAFETY_STOCK', sum('safetyStockChange')],
    ] as const
  ).filter(([, change]) => change !== 0)
  const [only] = moved
  if (moved.length > 1 || sum('reservedChange') !== 0) return null
  if (!only) {
    if (carried === 0) return null
    return { direction: carried > 0 ? 'TO_SHELF' : 'TO_BACK_ROOM', quantity: Math.abs(carried) }
  }
  const [bucket, change] = only
  // Of what came from both spots the count is put right; where each unit stood is not.
  return { bucket, change: -change, spot: carried !== 0 && carried === change ? 'BACK_ROOM' : null }
}

const bucketNames: Partial<Record<StockBucket, string>> = {
  ON_HAND: 'on hand',
  UNAVAILABLE: 'set aside',
  SAFETY_STOCK: 'safety stock',
}

/** What a change did, from what takes it back: “+3 on hand”, “5 to the shelf”. */
export function tellChange(undo: Undo, say: (quantity: number) => string = String): string {
  if ('direction' in undo) {
    return `${say(undo.quantity)} to the ${undo.direction === 'TO_SHELF' ? 'back room' : 'shelf'}`
  }
  const where = undo.spot === 'BACK_ROOM' ? ', back room' : ''
  return `${undo.change < 0 ? '+' : '−'}${say(Math.abs(undo.change))} ${bucketNames[undo.bucket]}${where}`
}
