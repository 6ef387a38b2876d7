import { hasNoOperator } from '@/db/accounts/setup-token'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { createPaymentGateway } from '@/graphql/orders/payment-gateway'

export const opening: NonNullable<QueryResolvers['opening']> = async (_parent, _args, context) => ({
  hasOperator: !(await hasNoOperator(context.database.db)),
  sendsMail: context.outbox.isDelivered,
  paymentGateway: perRequest(context, createPaymentGateway).name,
})
