'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { useLive } from '@/components/apollo/use-live'
import {
  OrderBoardChangedDocument,
  type OrderBoardChangedSubscription,
  OrderBoardDocument,
  type OrderCard_OrderFragment,
} from '@/components/generated/operations'
import { groupOrders } from '@/components/orders/board/group-orders'

/** The orders of a location by column, as they are now: what was read, and what was pushed since. */
export function useBoardOrders(locationId: string) {
  const { data } = useSuspenseQuery(OrderBoardDocument, { variables: { locationId } })
  const active = answered(data.active)
  const closed = answered(data.closed)
  const [pushed, setPushed] = useState<ReadonlyMap<string, OrderCard_OrderFragment>>(new Map())
  useLive(OrderBoardChangedDocument, {
    variables: { locationId },
    onData: useCallback(({ locationOrdersChanged }: OrderBoardChangedSubscription) => {
      if (!locationOrdersChanged?.length) return
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
        ...active.edges.map((edge) => edge.node),
        ...closed.edges.map((edge) => edge.node),
        ...pushed.values(),
      ]),
    [active, closed, pushed],
  )
  return { columns, hasMore: active.pageInfo.hasNextPage, isFresh: (id: string) => pushed.has(id) }
}
