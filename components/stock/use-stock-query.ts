'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { readStockQuery, type StockQuery, writeStockQuery } from '@/components/stock/stock-query'

/** The table's query, which lives in the address. A change replaces it there without asking the server for the page. */
export function useStockQuery(): [StockQuery, (change: Partial<StockQuery>) => void] {
  const path = usePathname()
  const params = useSearchParams()
  const written = params.toString()
  const query = useMemo(() => readStockQuery(new URLSearchParams(written)), [written])
  const change = useCallback(
    (part: Partial<StockQuery>) => {
      window.history.replaceState(null, '', `${path}${writeStockQuery({ ...query, ...part })}`)
    },
    [path, query],
  )
  return [query, change]
}
