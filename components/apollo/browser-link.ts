import { ApolloLink, HttpLink } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { RetryLink } from '@apollo/client/link/retry'
import { OperationTypeNode } from 'graphql'
import { hashOf } from '@/components/apollo/document-hash'
import type { LiveSocket } from '@/components/apollo/live-socket'
import type { PageSession } from '@/components/apollo/page-session'
import { createSessionLink } from '@/components/apollo/session-link'
import { createSubscriptionLink } from '@/components/apollo/subscribe-by-hash'

/** Set by the server on the answer that made the visitor a guest with a name: the socket still knows them without. */
const VIEWER_CHANGED = 'x-viewer-changed'

/** Subscriptions by the socket, the rest by HTTP, both by the hash of what was made at build, to this page's own origin. */
export function createBrowserLink(socket: LiveSocket, session: PageSession): ApolloLink {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    // The server refuses requests that a foreign page could send without asking first.
    headers: { 'apollo-require-preflight': 'true' },
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      if (response.headers.has(VIEWER_CHANGED)) socket.renew()
      return response
    },
  })
  return ApolloLink.from([
    createSessionLink(session),
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      createSubscriptionLink(socket.client),
      ApolloLink.from([createRetryLink(), createHashLink(), http]),
    ),
  ])
}

/** A server of another release may not know the hash: then the text follows. */
function createHashLink(): ApolloLink {
  const byHash = new PersistedQueryLink({ generateHash: (document) => hashOf(document) ?? '' })
  return new ApolloLink((operation, forward) =>
    hashOf(operation.query) === null ? forward(operation) : byHash.request(operation, forward),
  )
}

/** A request that got no answer is sent again where that is safe: reads, and commands that carry a key. */
function createRetryLink(): ApolloLink {
  return new RetryLink({
    delay: { initial: 300, max: 3_000, jitter: true },
    attempts: {
      max: 4,
      retryIf: (error: unknown, operation) => canRepeat(operation) && isUnanswered(error),
    },
  })
}

function canRepeat({ operationType, variables }: ApolloLink.Operation): boolean {
  if (operationType === OperationTypeNode.QUERY) return true
  const input: unknown = variables.input
  return typeof input === 'object' && input !== null && 'key' in input
}

/** The network failed (fetch throws a TypeError), or a proxy answered for a server that is away. */
function isUnanswered(error: unknown): boolean {
  const status = (error as { statusCode?: number }).statusCode
  return status === undefined ? error instanceof TypeError : [502, 503, 504].includes(status)
}
