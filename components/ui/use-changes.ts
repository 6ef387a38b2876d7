'use client'

import { useState } from 'react'

/** How often a value has changed since the component is there; 0 at first, so that nothing flashes on arrival. */
export function useChanges(value: unknown): number {
  const [seen, setSeen] = useState(value)
  const [changes, setChanges] = useState(0)
  if (!Object.is(seen, value)) {
    setSeen(value)
    setChanges(changes + 1)
  }
  return changes
}
