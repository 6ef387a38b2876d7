import type { PaymentId } from '@/db/ids'
import type { PaymentGateway } from '@/db/payments/payment-gateway'

/** The card with which every gateway lets one try its test mode. */
const TEST_CARD = '4242424242424242'

export type GatewayTestOutcome =
  | { type: 'GatewayWorks'; reference: string }
  | { type: 'Refused'; reason: string }
  /** It did not answer in time, or knows nothing of what it was asked for. */
  | { type: 'NoAnswer' }
  /** The sum is still authorised. */
  | { type: 'NotLetGo' }
  /** `code` is the error's own word where it is one of the system's: `ECONNREFUSED`. */
  | { type: 'Failed'; step: 'authorise' | 'void'; code: string | null }

/**
 * Authorises a sum and lets it go again, through the port that every order takes, and says what came of it. What was authorised is let go whatever happens in between.
 * Of a failure only its code is told: its words may hold what nobody should read.
 */
export async function testGateway(
  gateway: PaymentGateway,
  request: { paymentId: PaymentId; amountMinor: number; currency: string },
): Promise<GatewayTestOutcome> {
  let step: 'authorise' | 'void' = 'authorise'
  try {
    const answer = await gateway.authorise({ ...request, cardNumber: TEST_CARD })
    if (answer.type === 'Declined') return { type: 'Refused', reason: answer.reason }
    step = 'void'
    await gateway.voidAuthorisation(request.paymentId)
    if (answer.type !== 'Authorised') return { type: 'NoAnswer' }
    const after = await gateway.find(request.paymentId)
    return after.type === 'Authorised'
      ? { type: 'NotLetGo' }
      : { type: 'GatewayWorks', reference: answer.reference }
  } catch (error) {
    // It may have been authorised before the answer was lost; that this fails as well says nothing new.
    if (step === 'authorise') await gateway.voidAuthorisation(request.paymentId).catch(() => undefined)
    return { type: 'Failed', step, code: codeOf(error) }
  }
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z][A-Z_]{2,40}$/.test(code) ? code : null
}
