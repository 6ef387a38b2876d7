import { ApolloLink } from '@apollo/client'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import type { Client, SubscribePayload } from 'graphql-ws'
import { hashOf } from '@/components/apollo/document-hash'

/**
 * Subscriptions over the page's socket, by the hash of what was made at build. A server of another release may not know the hash, also one that the socket comes to
 * when it connects again: then the text follows, and is what is sent from then on.
 */
export function createSubscriptionLink(client: Client): ApolloLink {
  const nameByHash = new ApolloLink((operation, forward) => {
    const sha256Hash = hashOf(operation.query)
    if (sha256Hash !== null) operation.extensions.persistedQuery = { version: 1, sha256Hash }
    return forward(operation)
  })
  return ApolloLink.from([nameByHash, new GraphQLWsLink(preferHash(client))])
}

/** The protocol demands a text: where a hash names the document it is empty. */
function preferHash(client: Client): Client {
  return {
    ...client,
    subscribe(payload, sink) {
      if (!payload.extensions?.persistedQuery) return client.subscribe(payload, sink)
      let isOver = false
      let stop = client.subscribe({ ...payload, query: '' } as typeof payload, {
        next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
        complete: () => sink.complete(),
        error(error) {
          if (isOver || !isUnknownHash(error)) return sink.error(error)
          stop = client.subscribe(toText(payload), sink)
        },
      })
      return () => {
        isOver = true
        stop()
      }
    },
  }
}

function toText<P extends SubscribePayload>(payload: P): P {
  const { persistedQuery: _hash, ...extensions } = payload.extensions ?? {}
  return { ...payload, extensions }
}

function isUnknownHash(error: unknown): boolean {
  return (
    Array.isArray(error) &&
    error.some(
      (one: { extensions?: { code?: unknown } }) => one.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND',
    )
  )
}
