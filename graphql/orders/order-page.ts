import { countOrders, listOrders, type OrderFilter, type OrdersOf } from '@/db/orders/list-orders'
import { type ConnectionSource, toConnection } from '@/graphql/base/connection'
import { fromEnum } from '@/graphql/base/enum-case'
import { type PageArguments, readPage } from '@/graphql/base/read-page'
import { readTimeSpan } from '@/graphql/base/read-range'
import type { GraphqlContext } from '@/graphql/context'
import type { OrderFilter as OrderFilterInput } from '@/graphql/generated/resolver-types'
import type { OrderSource } from '@/graphql/orders/sources'
import { codedError } from '@/graphql/problems/coded-error'

const NUMBER_MAX = 40

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
  if (number && (number.length > NUMBER_MAX || number.includes('\u0000'))) {
    throw codedError('BAD_USER_INPUT', `An order number has at most ${NUMBER_MAX} characters.`)
  }
  return {
    states: states?.map(fromEnum),
    number: number?.trim() ?? undefined,
    created: readTimeSpan('created', created),
    slotStart: readTimeSpan('slotStart', slotStart),
  }
}
