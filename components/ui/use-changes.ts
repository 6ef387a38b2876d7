'use client'

import { useState } from 'react'

/** How often a value has changed since it was first shown: 0 until then. */
export function useChanges(value: unknown): number {
  const [seen, setSeen] = useState(value)
  const [changes, setChanges] = useState(0)
  if (seen === value) return changes
  // During rendering, as React advises for what is derived from the last value: no frame shows the old count.
  setSeen(value)
  setChanges(changes + 1)
  return changes + 1
}
