'use client'

import { useCallback, useState } from 'react'
import { type StockLook, stockLookCookie, writeStockLook } from '@/components/stock/stock-look'

/** How this browser shows the stock table. A change is kept for a year. */
export function useStockLook(first: StockLook): [StockLook, (change: Partial<StockLook>) => void] {
  const [look, setLook] = useState(first)
  const change = useCallback(
    (part: Partial<StockLook>) => {
      const next = { ...look, ...part }
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
      document.cookie = `${stockLookCookie}=${writeStockLook(next)}; path=/; max-age=31536000; samesite=lax`
      setLook(next)
    },
    [look],
  )
  return [look, change]
}
