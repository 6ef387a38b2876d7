'use client'

import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { toast } from 'sonner'
import { ShopOrdersPageDocument, type ShopOrdersPageQuery } from '@/components/generated/operations'
import { OrderRow } from '@/components/orders/order-row'
import { LoadMore } from '@/components/ui/load-more'

type Page = ShopOrdersPageQuery['viewer']['orders']

/** Everything ever bought, newest first, page by page. */
export function OrderHistory({ firstPage }: { firstPage: Page }) {
  const client = useApolloClient()
  const [later, setLater] = useState<Page[]>([])
  const [isLoading, setLoading] = useState(false)
  const last = later.at(-1) ?? firstPage
  const orders = [firstPage, ...later].flatMap((page) => page.edges.map((edge) => edge.node))

  async function loadMore() {
    setLoading(true)
    try {
      const { data } = await client.query({
        query: ShopOrdersPageDocument,
        variables: { after: last.pageInfo.endCursor },
        // The cache would hand back all pages in one; the ones before stand here already.
        fetchPolicy: 'no-cache',
      })
      if (data) setLater((pages) => [...pages, data.viewer.orders])
    } catch {
      toast.error('Older orders could not be loaded.', { description: 'What you see stays. Try again.' })
    }
    setLoading(false)
  }

  return (
    <>
      <ul className="divide-y border-y">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
      <LoadMore
        shownCount={orders.length}
        hasMore={last.pageInfo.hasNextPage}
        isLoading={isLoading}
        onMore={loadMore}
      />
    </>
  )
}
