import type { OrderId } from '@/db/ids'
import type { OrderLimitReached, QuantityNotAllowed } from '@/db/orders/check-out/order-limits'
import type { OrderState } from '@/db/orders/order-state'
import type { Refusal } from '@/db/stock/outcome'

/** What order verbs answer with. JSON: each is stored under its key and read back on a retry. */

export interface OrderHeld {
  type: 'OrderHeld'
  orderId: OrderId
}

export interface EmptyCart {
  type: 'EmptyCart'
}

export interface PricesChanged {
  type: 'PricesChanged'
}

/** It costs more than one order may. */
export interface TotalTooLarge {
  type: 'TotalTooLarge'
}

/** Items that the location no longer lists. */
export interface NotListed {
  type: 'NotListed'
  skuIds: string[]
}

/** Items of which not all is told that must be before one buys, at a location that then does not sell. */
export interface ParticularsMissing {
  type: 'ParticularsMissing'
  skuIds: string[]
}

export interface SlotGone {
  type: 'SlotGone'
}

/** Details without which nobody can be found; `field` is the path inside the request. */
export interface DetailsMissing {
  type: 'DetailsMissing'
  fields: string[][]
}

/** The place delivers elsewhere only. */
export interface PostcodeNotServed {
  type: 'PostcodeNotServed'
}

/** The place is closed at short notice. */
export interface LocationClosed {
  type: 'LocationClosed'
  /** ISO 8601. */
  until: string
}

export interface UnknownLocation {
  type: 'UnknownLocation'
}

export type CheckOutOutcome =
  | UnknownLocation
  | LocationClosed
  | OrderHeld
  | EmptyCart
  | PricesChanged
  | NotListed
  | ParticularsMissing
  | SlotGone
  | DetailsMissing
  | PostcodeNotServed
  | OrderLimitReached
  | QuantityNotAllowed
  | TotalTooLarge
  | Refusal

export interface UnknownOrder {
  type: 'UnknownOrder'
}

export interface OrderCancelled {
  type: 'OrderCancelled'
}

export interface OrderNotCancellable {
  type: 'OrderNotCancellable'
  state: OrderState
}

export type CancelOrderOutcome = OrderCancelled | OrderNotCancellable | UnknownOrder | Refusal

export interface OrderHandedOver {
  type: 'OrderHandedOver'
}

export interface OrderNotPicked {
  type: 'OrderNotPicked'
  state: OrderState
}

export type HandOverOrderOutcome = OrderHandedOver | OrderNotPicked | UnknownOrder | Refusal
