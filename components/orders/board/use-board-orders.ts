'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { useLive } from '@/components/apollo/use-live'
import {
  OrderBoardChangedDocument,
  OrderBoardDocument,
  type OrderCard_OrderFragment,
} from '@/components/generated/operations'
import { groupOrders } from '@/components/orders/board/group-orders'

/** The orders of a location by column, as they are now: what was read, and what was pushed since. */
export function useBoardOrders(locationId: string) {
  const { data } = useSuspenseQuery(OrderBoardDocument, { variables: { locationId } })
  const [pushed, setPushed] = useState<ReadonlyMap<string, OrderCard_OrderFragment>>(new Map())
  useLive(OrderBoardChangedDocument, {
    variables: { locationId },
    onData: useCallback(({ locationOrdersChanged }: { locationOrdersChanged: OrderCard_OrderFragment[] }) => {
      if (locationOrdersChanged.length === 0) return
      setPushed((known) => {
        const next = new Map(known)
        for (const order of locationOrdersChanged) {
          if (order.version >= (next.get(order.id)?.version ?? 0)) next.set(order.id, order)
        }
        return next
      })
    }, []),
  })
  const columns = useMemo(
    () =>
      groupOrders([
        ...data.active.edges.map((edge) => edge.node),
        ...data.closed.edges.map((edge) => edge.node),
        ...pushed.values(),
      ]),
    [data, pushed],
  )
  return { columns, hasMore: data.active.pageInfo.hasNextPage, isFresh: (id: string) => pushed.has(id) }
}
