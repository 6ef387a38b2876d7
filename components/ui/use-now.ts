'use client'

import { useSyncExternalStore } from 'react'

function readNow(stepMs: number): number {
  return Math.floor(Date.now() / stepMs) * stepMs
}

/** The time in ms, rounded down to the step; renders again at each step. */
export function useNow(stepMs: number): number {
  return useSyncExternalStore(
    (notify) => {
      const timer = setInterval(notify, Math.min(stepMs, 1000))
      return () => clearInterval(timer)
    },
    () => readNow(stepMs),
    () => readNow(stepMs),
  )
}
