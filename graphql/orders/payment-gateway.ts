import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import type { GraphqlContext } from '@/graphql/context'

/** Who moves the money. It keeps no state of its own in the process: made per request, with `perRequest`. */
export function createPaymentGateway({ database, clock }: GraphqlContext): PaymentGateway {
  return createSandboxGateway(database, clock)
}
