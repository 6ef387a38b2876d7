import { encodeId } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { CustomerResolvers } from '@/graphql/generated/resolver-types'
import { createCustomerNameLoader } from '@/graphql/orders/loaders/create-customer-name-loader'
import type { CustomerSource } from '@/graphql/orders/sources'

/** An order names its customer as `user:<id>` or `guest:<id>`. */
export function readCustomer(customer: string): CustomerSource {
  const [kind, id = ''] = customer.split(':', 2)
  return { id, isGuest: kind === 'guest' }
}

export const Customer: CustomerResolvers = {
  id: ({ id }) => encodeId('Customer', id),
  name: ({ id, isGuest }, _args, context) =>
    isGuest ? null : perRequest(context, createCustomerNameLoader).load(id),
}
