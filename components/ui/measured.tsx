'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Measure } from '@/components/ui/quantity'
import { PIECES } from '@/standards/quantity'

const MeasureContext = createContext<Measure>(PIECES)

/** In what the numbers below are counted: `Count`, `SignedCount` and `FlashNumber` show them so. Without it they are plain numbers. */
export function Measured({ by, children }: { by: Measure; children: ReactNode }) {
  return <MeasureContext value={by}>{children}</MeasureContext>
}

export function useMeasure(): Measure {
  return useContext(MeasureContext)
}
