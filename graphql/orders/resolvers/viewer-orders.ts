import { listOrdersOfCustomer } from '@/db/orders/list-orders'
import type { ViewerResolvers } from '@/graphql/generated/resolver-types'
import { readLimit, toConnection } from '@/graphql/orders/read-page'
import { customerOf } from '@/graphql/viewer'

export const orders: NonNullable<ViewerResolvers['orders']> = async (
  viewer,
  { first, after },
  { database },
) => {
  const limit = readLimit(first, 20)
  const customer = customerOf(viewer)
  const page =
    customer === null
      ? { edges: [], hasNextPage: false }
      : await listOrdersOfCustomer(database.db, { customer, limit, after: after ?? undefined })
  return toConnection(page, after)
}
