'use client'

import { useEffect, useMemo, useState } from 'react'
import type { StockRowData } from '@/components/stock/use-stock-pages'

/** Subscriptions move in steps of this many rows, so that scrolling by one row asks for nothing. */
const step = 40
/** Milliseconds of rest before the subscription follows the scroll. */
const restMs = 150

/** The SKUs that are on the screen or near it, at most 200; follows the scroll once it rests. */
export function useVisibleSkus(
  rows: readonly StockRowData[],
  firstIndex: number,
  lastIndex: number,
): string[] {
  const from = Math.max(0, Math.floor(firstIndex / step) * step)
  const to = Math.min(rows.length, from + 200, Math.ceil((lastIndex + 1) / step) * step)
  const [window, setWindow] = useState({ from, to })
  useEffect(() => {
    const timer = setTimeout(() => setWindow({ from, to }), restMs)
    return () => clearTimeout(timer)
  }, [from, to])
  return useMemo(() => rows.slice(window.from, window.to).map((row) => row.sku.id), [rows, window])
}
