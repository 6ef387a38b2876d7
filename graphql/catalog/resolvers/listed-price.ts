import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { perRequest } from '@/graphql/context'
import type { ListedPriceResolvers } from '@/graphql/generated/resolver-types'
import { createCustomerNameLoader } from '@/graphql/orders/loaders/create-customer-name-loader'

export const ListedPrice: ListedPriceResolvers = {
  id: ({ locationId, id }) => encodeId('ListedPrice', locationId, id),
  kind: ({ kind }) => toEnum(kind),
  price: async ({ locationId, priceMinor }, _args, context) => ({
    amountMinor: priceMinor,
    currency: await getCurrency(context, locationId),
  }),
  untilAt: ({ endsAt }) => endsAt,
  state: ({ state }) => toEnum(state),
  setBy: ({ setBy }, _args, context) => {
    const [kind, id = ''] = setBy.split(':', 2)
    return kind === 'user' ? perRequest(context, createCustomerNameLoader).load(id) : null
  },
}
