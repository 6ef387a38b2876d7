'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { chosenMax } from '@/components/stock/bulk/bulk-change'
import type { StockRowData } from '@/components/stock/use-stock-pages'

export type ChosenRows = {
  rows: readonly StockRowData[]
  isChosen: (id: string) => boolean
  /** With `isRange`, from the row that was chosen last to this one. */
  toggle: (index: number, isRange: boolean) => void
  chooseAll: () => void
  clear: () => void
}

/** The rows that one has ticked, at most 500, in the order of the table. */
export function useChosenRows(all: readonly StockRowData[]): ChosenRows {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<number | null>(null)
  const rows = useMemo(() => (ids.size === 0 ? [] : all.filter(({ id }) => ids.has(id))), [all, ids])

  const toggle = useCallback(
    (index: number, isRange: boolean) => {
      const from = isRange && last.current !== null ? last.current : index
      last.current = index
      const touched = all.slice(Math.min(from, index), Math.max(from, index) + 1).map(({ id }) => id)
      setIds((before) => {
        const isOn = !before.has(all[index]?.id ?? '')
        const next = new Set(before)
        for (const id of touched) {
          if (!isOn) next.delete(id)
          else if (next.size < chosenMax) next.add(id)
        }
        return next
      })
    },
    [all],
  )

  return {
    rows,
    isChosen: useCallback((id) => ids.has(id), [ids]),
    toggle,
    chooseAll: useCallback(() => setIds(new Set(all.slice(0, chosenMax).map(({ id }) => id))), [all]),
    clear: useCallback(() => setIds(new Set()), []),
  }
}
