'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { readStockQuery, type StockQuery } from '@/components/stock/stock-query'
import { changeQuery } from '@/components/stock/views/view-address'

/** The table's query, which lives in the address. A change replaces it there without asking the server for the page. */
export function useStockQuery(): [StockQuery, (change: Partial<StockQuery>) => void] {
  const path = usePathname()
  const params = useSearchParams()
  const written = params.toString()
  const query = useMemo(() => readStockQuery(new URLSearchParams(written)), [written])
  const change = useCallback(
    (part: Partial<StockQuery>) => {
      const address = changeQuery(new URLSearchParams(written), { ...query, ...part })
      window.history.replaceState(null, '', `${path}${address}`)
    },
    [path, query, written],
  )
  return [query, change]
}
