import { listOrdersOfLocation } from '@/db/orders/list-orders'
import { fromEnum } from '@/graphql/base/enum-case'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { readLimit, toConnection } from '@/graphql/orders/read-page'

export const ordersOfLocation: NonNullable<QueryResolvers['ordersOfLocation']> = async (
  _parent,
  { locationId, states, first, after },
  { database },
) =>
  toConnection(
    await listOrdersOfLocation(database.db, {
      locationId: decodeArgument('Location', locationId)[0],
      states: states?.map(fromEnum),
      limit: readLimit(first, 50),
      after: after ?? undefined,
    }),
    after,
  )
