import type { OrderId, OrderLineId, PaymentId, PickId } from '@/db/ids'
import type { Refusal } from '@/db/stock/outcome'

/** What pick verbs answer with. JSON: each is stored under its key and read back on a retry. */

export interface PickChanged {
  type: 'PickChanged'
}

export interface UnknownPick {
  type: 'UnknownPick'
}

/** Somebody else took it, or it is gone. */
export interface PickTaken {
  type: 'PickTaken'
}

/** The shopper works on another pick. */
export interface AlreadyPicking {
  type: 'AlreadyPicking'
  locationId: string
  pickId: PickId
}

export interface PickNotYours {
  type: 'PickNotYours'
}

export interface PickUnderWay {
  type: 'PickUnderWay'
}

export type ClaimPickOutcome = PickChanged | PickTaken | AlreadyPicking | UnknownPick | Refusal
export type UnclaimPickOutcome = PickChanged | PickNotYours | PickUnderWay | UnknownPick | Refusal

/** What becomes of a pick whose shopper may not pick any more. */
export type TakeBackPickOutcome = PickChanged | PickNotYours | UnknownPick | Refusal

export interface LineEnded {
  type: 'LineEnded'
  orderId: OrderId
  lineId: OrderLineId
  /** The line that took its place. */
  replacementId: OrderLineId | null
}

export interface UnknownLine {
  type: 'UnknownLine'
}

export interface LineAlreadyEnded {
  type: 'LineAlreadyEnded'
  orderId: OrderId
  lineId: OrderLineId
}

/** More than was ordered, or none. */
export interface QuantityNotOrdered {
  type: 'QuantityNotOrdered'
  quantityMax: number
}

/** It is priced by what it weighs, and nobody said what that is. */
export interface MeasureMissing {
  type: 'MeasureMissing'
}

/** It is not priced by what it weighs. */
export interface MeasureNotAsked {
  type: 'MeasureNotAsked'
}

export interface SubstitutionRefused {
  type: 'SubstitutionRefused'
}

export interface UnknownSubstitute {
  type: 'UnknownSubstitute'
}

export type EndLineOutcome =
  | LineEnded
  | LineAlreadyEnded
  | PickNotYours
  | QuantityNotOrdered
  | MeasureMissing
  | MeasureNotAsked
  | SubstitutionRefused
  | UnknownSubstitute
  | UnknownLine
  | Refusal

export interface PickFinished {
  type: 'PickFinished'
  capturedMinor: number
  currency: string
}

/** Every line has ended; its price is to be taken. */
export interface LinesFinished {
  type: 'LinesFinished'
  orderId: OrderId
  currency: string
  totalMinor: number
  /** By which it is taken; null once it was. Absent in outcomes that an older version stored. */
  paymentId?: PaymentId | null
}

export interface LinesOpen {
  type: 'LinesOpen'
  lineIds: OrderLineId[]
}

export type FinishPickOutcome = PickFinished | LinesOpen | PickNotYours | UnknownPick | Refusal

/** What is decided and stored; what was captured is told beside it. */
export type FinishedOutcome = LinesFinished | LinesOpen | PickNotYours | UnknownPick | Refusal
