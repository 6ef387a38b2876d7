import { ApolloClient, registerApolloClient } from '@apollo/client-integration-nextjs'
import { headers } from 'next/headers'
import { createCache } from '@/components/apollo/create-cache'
import { createInProcessLink } from '@/components/apollo/in-process-link'

/**
 * For server components. `await query({ query, variables })` reads as the visitor, once per request and document;
 * `<PreloadQuery>` starts a read whose result goes on to the client components below it.
 */
export const { getClient, query, PreloadQuery } = registerApolloClient(async () => {
  const incoming = await headers()
  return new ApolloClient({
    cache: createCache(),
    link: createInProcessLink(() => new Headers([...incoming])),
    defaultOptions: { react: { suspense: { autoDisposeTimeoutMs: 1000 } } },
  })
})
