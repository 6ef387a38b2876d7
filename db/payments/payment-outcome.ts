import type { PaymentId } from '@/db/ids'
import type { UnknownOrder } from '@/db/orders/order-outcome'
import type { OrderState } from '@/db/orders/order-state'
import type { InsufficientStock, Refusal } from '@/db/stock/outcome'

/** What payment verbs answer with. JSON: each is stored under its key and read back on a retry. */

export interface OrderConfirmed {
  type: 'OrderConfirmed'
}

export interface PaymentDeclined {
  type: 'PaymentDeclined'
  reason: string
}

export interface PaymentPending {
  type: 'PaymentPending'
}

export interface HoldLapsed {
  type: 'HoldLapsed'
}

export interface OrderNotPayable {
  type: 'OrderNotPayable'
  state: OrderState
}

export interface PaymentStarted {
  type: 'PaymentStarted'
  paymentId: PaymentId
  amountMinor: number
  currency: string
}

export type StartPaymentOutcome = PaymentStarted | HoldLapsed | OrderNotPayable | UnknownOrder | Refusal

export type SettlePaymentOutcome =
  | OrderConfirmed
  | PaymentDeclined
  | PaymentPending
  | HoldLapsed
  | UnknownOrder
  | Refusal

export type PayOrderOutcome =
  | OrderConfirmed
  | PaymentDeclined
  | PaymentPending
  | HoldLapsed
  | OrderNotPayable
  | UnknownOrder
  | Exclude<Refusal, InsufficientStock>
