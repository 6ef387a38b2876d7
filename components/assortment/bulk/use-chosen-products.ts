'use client'

import { useState } from 'react'

type Seen = { id: string; version: number }

/** Most that are ticked one by one; for more there is “all that match”. */
const CHOSEN_MAX = 1_000

/** The products that one has ticked, or all that match. */
export function useChosenProducts(shown: readonly Seen[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  const chosen = shown.filter(({ id }) => ids.has(id))
  return {
    isAll,
    chosen,
    isChosen: (id: string) => isAll || ids.has(id),
    toggle: (id: string) => {
      setAll(false)
      setIds((before) => {
        const next = new Set(before)
        if (!next.delete(id) && next.size < CHOSEN_MAX) next.add(id)
        return next
      })
    },
    /** Ticks all that are shown, or none. */
    toggleShown: () => {
      setAll(false)
      setIds(
        chosen.length === shown.length ? new Set() : new Set(shown.slice(0, CHOSEN_MAX).map(({ id }) => id)),
      )
    },
    chooseAll: () => setAll(true),
    clear: () => {
      setAll(false)
      setIds(new Set())
    },
  }
}

export type ChosenProducts = ReturnType<typeof useChosenProducts>
