'use client'

import { useApolloClient } from '@apollo/client/react'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useState } from 'react'
import { type StockView_StockViewFragment, StockViewsDocument } from '@/components/generated/operations'
import { everything, showsView, viewAddress } from '@/components/stock/views/view-address'

export type StockView = StockView_StockViewFragment

/** The views that somebody can choose from, and which of them the address names. */
export function useStockViews(retailerId: string, first: readonly StockView[]) {
  const client = useApolloClient()
  const path = usePathname()
  const params = useSearchParams()
  const [views, setViews] = useState(first)
  const named = params.get('view')
  const current = views.find(({ id }) => id === named) ?? null

  const readAgain = useCallback(async () => {
    const { data } = await client.query({
      query: StockViewsDocument,
      variables: { retailerId },
      fetchPolicy: 'network-only',
    })
    if (data?.stockViews) setViews(data.stockViews)
  }, [client, retailerId])

  /** Shows a view, or everything; one goes back to what was shown before. */
  const choose = useCallback(
    (view: StockView | null) => {
      window.history.pushState(null, '', path + (view ? viewAddress(view) : `?view=${everything}`))
    },
    [path],
  )

  return { views, current, isChanged: current !== null && !showsView(params, current), choose, readAgain }
}
