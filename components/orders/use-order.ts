'use client'

import { useLive } from '@/components/apollo/use-live'
import { useNewest } from '@/components/apollo/use-newest'
import {
  OrderChangedDocument,
  type OrderView_OrderFragment,
  OrderView_OrderFragmentDoc,
} from '@/components/generated/operations'

/** An order as it is now: what the page brought, or what was pushed since, whichever has the newer version. */
export function useOrder(read: OrderView_OrderFragment): OrderView_OrderFragment {
  useLive(OrderChangedDocument, { variables: { id: read.id } })
  return useNewest(OrderView_OrderFragmentDoc, 'OrderView_order', read)
}
