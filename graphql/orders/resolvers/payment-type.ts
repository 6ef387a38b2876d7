import { toEnum } from '@/graphql/base/enum-case'
import type { PaymentResolvers } from '@/graphql/generated/resolver-types'
import { mayAt } from '@/graphql/permissions/workplace'

export const Payment: PaymentResolvers = {
  state: ({ state }) => toEnum(state),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  authorised: ({ authorisedMinor, currency }) => ({ amountMinor: authorisedMinor, currency }),
  captured: ({ capturedMinor, currency }) => ({ amountMinor: capturedMinor, currency }),
  givenUpAt: async ({ locationId, gatewayGivenUpAt }, _args, context) =>
    gatewayGivenUpAt && (await mayAt(context, 'manage_orders', locationId)) ? gatewayGivenUpAt : null,
  refunded: ({ refundedMinor, currency }) => ({ amountMinor: refundedMinor, currency }),
}
