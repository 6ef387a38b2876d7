import type { ReservationId, SkuId } from '@/db/ids'

/** What a caller may adjust or set. `onHand` counts everything in the building. */
export type StockBucket = 'onHand' | 'unavailable' | 'safetyStock'

/** Where within a place units stand: what customers and shoppers reach, or behind it. */
export type StockSpot = 'shelf' | 'backRoom'

export type StockReason =
  | 'received'
  | 'damaged'
  | 'expired'
  | 'theft'
  | 'lost'
  | 'returned'
  | 'recount'
  | 'correction'
  | 'moved'
  | 'sold'
  | 'shorted'
  | 'opened'

/** Where units move: between what can be sold and what cannot. */
export type MovePlace = 'available' | 'unavailable'

/** When a change would cut into promised units: refuse it, or make it and break the newest promises. */
export type OnShortfall = 'refuse' | 'shorten'

/** What a hold is for; `id` is the owner's own reference. */
export interface ReservationOwner {
  kind: 'cart' | 'order_line' | 'client'
  id: string
}

/** When a hold runs out: at an instant, so many seconds from when it is decided upon (by the clock that decides what has lapsed), or never. */
export type Deadline = Date | { inSeconds: number } | null

/** Holds units. The id is made by the application (UUIDv7), so that a retry names the same hold. */
export interface ReserveCommand {
  kind: 'reserve'
  reservationId: ReservationId
  skuId: SkuId
  quantity: number
  owner: ReservationOwner
  /** Null: held until it is ended (a confirmed order line). */
  expiresAt: Deadline
}

/** Sells `quantity` of what is held (all of it where it is left out); the rest is given back. */
export interface CommitCommand {
  kind: 'commit'
  reservationId: ReservationId
  quantity?: number
  reference?: string | null
}

export interface ReleaseCommand {
  kind: 'release'
  reservationId: ReservationId
  reason?: StockReason | null
  reference?: string | null
}

/** Moves a hold's deadline, or takes it away. Changes no balance and leaves no entry. */
export interface ExtendCommand {
  kind: 'extend'
  reservationId: ReservationId
  expiresAt: Deadline
}

/** Adds `change` units to a bucket; negative takes away. */
export interface AdjustCommand {
  kind: 'adjust'
  skuId: SkuId
  bucket: StockBucket
  /** Where what is on hand changes. Left out: what comes is put on the shelf, what goes is taken from there first. */
  spot?: StockSpot
  change: number
  reason: StockReason
  reference?: string | null
  onShortfall: OnShortfall
}

/** States a bucket's number of units. */
export interface SetCommand {
  kind: 'set'
  skuId: SkuId
  bucket: StockBucket
  /** Where on hand was counted: `quantity` is what stands there. Left out: in the whole place. */
  spot?: StockSpot
  quantity: number
  /** The version that the caller saw; null opts out of the comparison, knowingly. */
  expectedVersion: number | null
  reason: StockReason
  reference?: string | null
  onShortfall: OnShortfall
}

export interface MoveCommand {
  kind: 'move'
  skuId: SkuId
  from: MovePlace
  to: MovePlace
  quantity: number
  reason: StockReason
  reference?: string | null
  onShortfall: OnShortfall
}

/** Carries units between the shelf and the back room. What is on hand stays. */
export interface CarryCommand {
  kind: 'carry'
  skuId: SkuId
  /** From the other spot. */
  to: StockSpot
  quantity: number
  reason: StockReason
  reference?: string | null
}

/** Touches a stock level, so that what has run out there lapses. The worker's tidying. */
export interface LapseCommand {
  kind: 'lapse'
  skuId: SkuId
}

/** One request to change stock at the location of its job. */
export type StockCommand =
  | ReserveCommand
  | CommitCommand
  | ReleaseCommand
  | ExtendCommand
  | AdjustCommand
  | SetCommand
  | MoveCommand
  | CarryCommand
  | LapseCommand
