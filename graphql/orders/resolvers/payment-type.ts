import { toEnum } from '@/graphql/base/enum-case'
import type { PaymentResolvers } from '@/graphql/generated/resolver-types'

export const Payment: PaymentResolvers = {
  state: ({ state }) => toEnum(state),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  authorised: ({ authorisedMinor, currency }) => ({ amountMinor: authorisedMinor, currency }),
  captured: ({ capturedMinor, currency }) => ({ amountMinor: capturedMinor, currency }),
  refunded: ({ refundedMinor, currency }) => ({ amountMinor: refundedMinor, currency }),
}
