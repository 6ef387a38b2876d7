'use client'

import { disableFragmentWarnings } from '@apollo/client'
import { ApolloClient, ApolloNextAppProvider } from '@apollo/client-integration-nextjs'
import type { ReactNode } from 'react'
import { createBrowserLink } from '@/components/apollo/browser-link'
import { createCache } from '@/components/apollo/create-cache'
import { createInProcessLink } from '@/components/apollo/in-process-link'
import { createLiveSocket } from '@/components/apollo/live-socket'
import { liveStatus } from '@/components/apollo/live-status'
import { announceReconnect } from '@/components/apollo/on-reconnect'
import { getRuntime } from '@/components/apollo/runtime'

// Queries that the server has begun reach the browser as text, so a fragment is parsed again with every page that holds it.
disableFragmentWarnings()

type ApolloWrapperProps = {
  /** Of the page's content security policy; see `readNonce`. */
  nonce?: string
  children: ReactNode
}

/** Gives client components their Apollo client: one per page in the browser, one per request on the server. */
export function ApolloWrapper({ nonce, children }: ApolloWrapperProps) {
  return (
    <ApolloNextAppProvider makeClient={makeClient} extraScriptProps={{ nonce }}>
      {children}
    </ApolloNextAppProvider>
  )
}

function makeClient(): ApolloClient {
  return typeof window === 'undefined' ? makeRenderingClient() : makeBrowserClient()
}

function makeRenderingClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: createInProcessLink(() => getRuntime().currentHeaders?.() ?? new Headers()),
    // Without it every request's client stays for half a minute.
    defaultOptions: { react: { suspense: { autoDisposeTimeoutMs: 1000 } } },
  })
}

function makeBrowserClient(): ApolloClient {
  const socket = createLiveSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    status: liveStatus,
    onReconnected: () => announceReconnect(client),
  })
  const client = new ApolloClient({ cache: createCache(), link: createBrowserLink(socket) })
  return client
}
