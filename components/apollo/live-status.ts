'use client'

import { useSyncExternalStore } from 'react'
import type { LiveStatus } from '@/components/ui/live-dot'

/** What the socket does: `idle` where nothing on the page asks for live data. */
export type SocketState = 'idle' | 'connecting' | 'connected' | 'lost'

/** A first connection that takes no longer is not worth a word. */
const GRACE_MS = 2_000

/** Whether what one sees follows the truth at this moment, for everything on the page. */
export interface LiveStatusStore {
  read(): LiveStatus
  subscribe(notify: () => void): () => void
  setSocket(state: SocketState): void
  setOnline(isOnline: boolean): void
  /** Whoever the page was drawn for is signed out: nothing on it follows anything, whatever the socket does. */
  setSignedOut(isSignedOut: boolean): void
}

export function createLiveStatusStore(): LiveStatusStore {
  const listeners = new Set<() => void>()
  let socket: SocketState = 'idle'
  let isOnline = true
  let isSignedOut = false
  let isGraceOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let status: LiveStatus = 'live'

  const update = (): void => {
    const next = decideStatus({ socket, isOnline, isSignedOut, isGraceOver })
    if (next === status) return
    status = next
    for (const notify of listeners) notify()
  }
  return {
    read: () => status,
    subscribe: (notify) => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    setSocket: (next) => {
      clearTimeout(timer)
      // A connection attempt after a loss is still the loss.
      if (!(next === 'connecting' && socket === 'lost')) {
        socket = next
        isGraceOver = false
        if (next === 'connecting') {
          timer = setTimeout(() => {
            isGraceOver = true
            update()
          }, GRACE_MS)
        }
      }
      update()
    },
    setOnline: (next) => {
      isOnline = next
      update()
    },
    setSignedOut: (next) => {
      isSignedOut = next
      update()
    },
  }
}

type Seen = { socket: SocketState; isOnline: boolean; isSignedOut: boolean; isGraceOver: boolean }

function decideStatus({ socket, isOnline, isSignedOut, isGraceOver }: Seen): LiveStatus {
  if (!isOnline) return 'offline'
  if (isSignedOut) return 'signed_out'
  if (socket === 'lost') return 'reconnecting'
  return socket === 'connecting' && isGraceOver ? 'reconnecting' : 'live'
}

/** The one store of this browser page. */
export const liveStatus = createLiveStatusStore()

/** `live`, `reconnecting`, `offline` or `signed_out`; give it to `<LiveDot>`. */
export function useLiveStatus(): LiveStatus {
  return useSyncExternalStore(liveStatus.subscribe, liveStatus.read, () => 'live')
}
