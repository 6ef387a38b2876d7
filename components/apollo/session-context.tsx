'use client'

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { PageSession, SessionState } from '@/components/apollo/page-session'

const SessionContext = createContext<PageSession | null>(null)

/** Gives the page its one session. */
export function SessionProvider({ session, children }: { session: PageSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** Whether the one for whom the page was drawn is still signed in. */
export function usePageSession(): { session: PageSession; state: SessionState } {
  const session = useContext(SessionContext)
  if (!session) throw new Error('usePageSession is used outside of ApolloWrapper')
  return { session, state: useSyncExternalStore(session.subscribe, session.read, () => 'open') }
}
