'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { readStockLook, type StockLook, stockLookCookie, writeStockLook } from '@/components/stock/stock-look'
import { changeLook } from '@/components/stock/views/view-address'

/**
 * How this browser shows the stock table. A change is kept for a year; where the address states a look, because a view was chosen, it is that one that is changed,
 * and what somebody is used to stays as it is.
 */
export function useStockLook(first: StockLook): [StockLook, (change: Partial<StockLook>) => void] {
  const path = usePathname()
  const params = useSearchParams()
  const written = params.toString()
  const [usual, setUsual] = useState(first)
  const stated = params.get('look')
  const look = useMemo(() => (stated === null ? usual : readStockLook(stated)), [stated, usual])
  const change = useCallback(
    (part: Partial<StockLook>) => {
      const next = { ...look, ...part }
      if (stated !== null) {
        window.history.replaceState(null, '', `${path}${changeLook(new URLSearchParams(written), next)}`)
        return
      }
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
      document.cookie = `${stockLookCookie}=${writeStockLook(next)}; path=/; max-age=31536000; samesite=lax`
      setUsual(next)
    },
    [look, path, stated, written],
  )
  return [look, change]
}
