'use client'

import { disableFragmentWarnings } from '@apollo/client'
import { ApolloClient, ApolloNextAppProvider } from '@apollo/client-integration-nextjs'
import { type ReactNode, useState } from 'react'
import { createBrowserLink } from '@/components/apollo/browser-link'
import { createCache } from '@/components/apollo/create-cache'
import { createInProcessLink } from '@/components/apollo/in-process-link'
import { createLiveSocket } from '@/components/apollo/live-socket'
import { liveStatus } from '@/components/apollo/live-status'
import { announceReconnect } from '@/components/apollo/on-reconnect'
import { createPageSession, type PageSession } from '@/components/apollo/page-session'
import { getRuntime } from '@/components/apollo/runtime'
import { SessionProvider } from '@/components/apollo/session-context'

// Queries that the server has begun reach the browser as text, so a fragment is parsed again with every page that holds it.
disableFragmentWarnings()

type ApolloWrapperProps = {
  /** Of the page's content security policy; see `readNonce`. */
  nonce?: string
  /** For whom the page is drawn; null for a guest. */
  viewerId: string | null
  children: ReactNode
}

/** Gives client components their Apollo client: one per page in the browser, one per request on the server. */
export function ApolloWrapper({ nonce, viewerId, children }: ApolloWrapperProps) {
  const [session] = useState(() => openSession(viewerId))
  const makeClient = () =>
    typeof window === 'undefined' ? makeRenderingClient() : makeBrowserClient(session)
  return (
    <SessionProvider session={session}>
      <ApolloNextAppProvider makeClient={makeClient} extraScriptProps={{ nonce }}>
        {children}
      </ApolloNextAppProvider>
    </SessionProvider>
  )
}

let ofThisPage: PageSession | undefined

/** One as long as the page lives, as its client is: React may draw the page twice before it keeps what it made, and whoever signs in meanwhile does not change for whom it was drawn. */
function openSession(viewerId: string | null): PageSession {
  if (typeof window === 'undefined') return createPageSession(viewerId)
  ofThisPage ??= createPageSession(viewerId)
  return ofThisPage
}

function makeRenderingClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: createInProcessLink(() => getRuntime().currentHeaders?.() ?? new Headers()),
    // Without it every request's client stays for half a minute.
    defaultOptions: { react: { suspense: { autoDisposeTimeoutMs: 1000 } } },
  })
}

function makeBrowserClient(session: PageSession): ApolloClient {
  session.subscribe(() => liveStatus.setSignedOut(session.read() !== 'open'))
  const socket = createLiveSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    status: liveStatus,
    session,
    onReconnected: () => announceReconnect(client),
    onViewerChanged: session.suspect,
  })
  session.onBack(() => announceReconnect(client))
  const client = new ApolloClient({ cache: createCache(), link: createBrowserLink(socket, session) })
  return client
}
