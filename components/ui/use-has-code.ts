'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page's code is there. Before, a textarea must not be typed into: hydration puts back what the server wrote. */
export function useHasCode(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
