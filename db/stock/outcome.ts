import type { ReservationId, SkuId } from '@/db/ids'
import type { ReservationOwner, StockCommand } from '@/db/stock/command'

/** Units by bucket: a change or a balance. */
export interface Buckets {
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  /** Of `onHand`: what stands in the back room, the rest on the shelf. */
  backRoom: number
}

/** A stock level as it is: the balance and the version of its last ledger entry. */
export interface StockBalance extends Buckets {
  skuId: SkuId
  version: number
}

export type ReservationState = 'reserved' | 'committed' | 'released' | 'lapsed'

/** What one command of a job did. `extend`, and a `set` to the present number, change nothing. */
export interface StockChange {
  kind: StockCommand['kind']
  skuId: SkuId
  reservationId: ReservationId | null
  change: Buckets
  /** The balance after it, with its version. */
  balance: Buckets
  version: number
}

/** A promise that was broken by a shortfall. */
export interface ShortenedReservation {
  reservationId: ReservationId
  skuId: SkuId
  owner: ReservationOwner
  /** A hold with a deadline lapses whole; a hold without one is released. */
  state: 'lapsed' | 'released'
  /** Units that it held. */
  quantity: number
  /** Units that it lost: all of them, unless a smaller hold took its place. */
  quantityLost: number
  /** The hold for the rest, where only a part was needed. */
  newReservationId: ReservationId | null
}

/** A hold whose time ran out. */
export interface LapsedReservation {
  reservationId: ReservationId
  skuId: SkuId
  owner: ReservationOwner
  quantity: number
}

/** The commands were decided and written. JSON: it is stored as the outcome of the key and read back on a retry. */
export interface StockChanged {
  type: 'StockChanged'
  /** ISO 8601. */
  at: string
  /** One per command, in order. */
  changes: StockChange[]
  shortened: ShortenedReservation[]
}

/** Not enough units: `requested` sums all lines of the SKU (L4). */
export interface InsufficientStock {
  type: 'InsufficientStock'
  lines: { skuId: SkuId; requested: number; available: number }[]
}

/** The location does not list the SKU. */
export interface UnknownSku {
  type: 'UnknownSku'
  skuId: SkuId
}

export interface UnknownReservation {
  type: 'UnknownReservation'
  reservationId: ReservationId
}

/** The reservation is not the caller's to act on. To the outside: not found. */
export interface NotOwner {
  type: 'NotOwner'
  reservationId: ReservationId
}

/** It was committed or released before. */
export interface ReservationEnded {
  type: 'ReservationEnded'
  reservationId: ReservationId
  state: 'committed' | 'released'
}

/** Its time ran out; it does not revive (L13). */
export interface ReservationLapsed {
  type: 'ReservationLapsed'
  reservationId: ReservationId
}

/** Somebody else changed the level since the caller read it. */
export interface VersionConflict {
  type: 'VersionConflict'
  expected: number
  actual: number
  level: StockBalance
}

/** The change would cut into promised units. */
export interface UnitsPromised {
  type: 'UnitsPromised'
  skuId: SkuId
  /** Units that are promised now. */
  promised: number
  /** How many of them the change would break. */
  shortfall: number
}

/** 0, negative, fractional, above 2^31-1, or more than a hold has. */
export interface InvalidQuantity {
  type: 'InvalidQuantity'
  /** Index of the command inside its job. */
  command: number
  quantity: number
}

/** More units in one bucket than the retailer takes for a plausible count: to be asked for again. */
export interface ImplausibleCount {
  type: 'ImplausibleCount'
  /** Index of the command inside its job. */
  command: number
  /** The units that were stated, added or moved. */
  quantity: number
  /** Most units that the retailer takes for plausible. */
  countMax: number
}

/** The key was used before with other content. */
export interface KeyReused {
  type: 'KeyReused'
}

/** The lane is full. Nothing was changed and nothing was stored: send the same again. */
export interface Busy {
  type: 'Busy'
  retryAfterMs: number
}

/** What `decide` refuses with; stored as the outcome of the key. */
export type StockRefusal =
  | InsufficientStock
  | UnknownSku
  | UnknownReservation
  | NotOwner
  | ReservationEnded
  | ReservationLapsed
  | VersionConflict
  | UnitsPromised
  | InvalidQuantity
  | ImplausibleCount

/** Everything that a submitted job may be refused with. */
export type Refusal = StockRefusal | KeyReused | Busy

export type StockOutcome = StockChanged | Refusal
