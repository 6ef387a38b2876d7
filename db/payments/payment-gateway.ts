import type { PaymentId } from '@/db/ids'

/** What a gateway says of an authorisation. `Unknown`: it never heard of it, or nothing came of it. */
export type GatewayAnswer =
  | { type: 'Authorised'; reference: string }
  | { type: 'Declined'; reason: string }
  | { type: 'Pending' }
  | { type: 'Unknown' }

export interface AuthoriseRequest {
  /** Names the authorisation: the same id is authorised at most once. */
  paymentId: PaymentId
  amountMinor: number
  currency: string
  cardNumber: string
}

/** The port to whoever moves the money. Every call may be repeated with the same payment. */
export interface PaymentGateway {
  readonly name: string
  /** Answers within its own patience; `Pending` where it does not know yet. */
  authorise(request: AuthoriseRequest): Promise<GatewayAnswer>
  find(paymentId: PaymentId): Promise<GatewayAnswer>
  /** Takes at most what was authorised; the rest is let go. */
  capture(paymentId: PaymentId, amountMinor: number): Promise<void>
  voidAuthorisation(paymentId: PaymentId): Promise<void>
}
