import { emptyPage } from '@/db/paging/page'
import { toConnection } from '@/graphql/base/connection'
import { readPage } from '@/graphql/base/read-page'
import type { ViewerResolvers } from '@/graphql/generated/resolver-types'
import { orderPage } from '@/graphql/orders/order-page'
import { customerOf } from '@/graphql/viewer'

export const orders: NonNullable<ViewerResolvers['orders']> = (viewer, args, context) => {
  const customer = customerOf(viewer)
  if (customer !== null) return orderPage(context, 'Viewer.orders', { customer }, args)
  readPage('Viewer.orders', args)
  return toConnection(emptyPage, () => 0)
}
