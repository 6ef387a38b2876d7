import { countOrders, listOrders, type OrderFilter, type OrdersOf } from '@/db/orders/list-orders'
import { type ConnectionSource, toConnection } from '@/graphql/base/connection'
import { fromEnum } from '@/graphql/base/enum-case'
import { type PageArguments, readPage } from '@/graphql/base/read-page'
import { readTimeSpan } from '@/graphql/base/read-range'
import type { GraphqlContext } from '@/graphql/context'
import type { OrderFilter as OrderFilterInput } from '@/graphql/generated/resolver-types'
import type { OrderSource } from '@/graphql/orders/sources'

/** A page of a customer's orders, or of a location's. */
export async function orderPage(
  { database: { db } }: GraphqlContext,
  field: 'Query.ordersOfLocation' | 'Viewer.orders',
  of: OrdersOf,
  args: PageArguments & { filter?: OrderFilterInput | null },
): Promise<ConnectionSource<OrderSource>> {
  const query = { of, filter: readFilter(args.filter) }
  return toConnection(await listOrders(db, { ...query, page: readPage(field, args) }), () =>
    countOrders(db, query),
  )
}

function readFilter(input: OrderFilterInput | null | undefined): OrderFilter {
  const { states, number, created, slotStart } = input ?? {}
  return {
    states: states?.map(fromEnum),
    number: number ?? undefined,
    created: readTimeSpan('created', created),
    slotStart: readTimeSpan('slotStart', slotStart),
  }
}
