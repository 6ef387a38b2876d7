'use client'

import { useFragment } from '@apollo/client/react'
import { useLive } from '@/components/apollo/use-live'
import {
  OrderChangedDocument,
  type OrderView_OrderFragment,
  OrderView_OrderFragmentDoc,
} from '@/components/generated/operations'

/** An order as it is now: what the page brought, or what was pushed since, whichever has the newer version. */
export function useOrder(read: OrderView_OrderFragment): OrderView_OrderFragment {
  useLive(OrderChangedDocument, { variables: { id: read.id } })
  const { data, complete } = useFragment({
    fragment: OrderView_OrderFragmentDoc,
    fragmentName: 'OrderView_order',
    from: { __typename: 'Order', id: read.id },
  })
  return complete && data.version >= read.version ? (data as OrderView_OrderFragment) : read
}
