'use client'

import type { ApolloClient } from '@apollo/client'
import { useEffect, useRef } from 'react'

/** A server that comes back is not asked by everyone in the same instant. */
const SPREAD_MS = 400

const listeners = new Set<() => void>()

/** After a gap the page re-reads: queries that are on the screen are asked again, and whoever listens here is told. */
export function announceReconnect(client: ApolloClient): void {
  setTimeout(() => {
    // A read that fails keeps what is shown; its own component shows the error.
    client.refetchQueries({ include: 'active' }).catch(() => undefined)
    for (const listener of listeners) listener()
  }, Math.random() * SPREAD_MS)
}

/** Runs after the connection was lost and found again; for what was read by a server component: `router.refresh()`. */
export function useOnReconnect(callback: () => void): void {
  const latest = useRef(callback)
  useEffect(() => {
    latest.current = callback
  })
  useEffect(() => {
    const listener = (): void => latest.current()
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}
