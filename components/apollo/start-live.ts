import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'

export interface LiveRequest<TData, TVariables extends OperationVariables> {
  document: TypedDocumentNode<TData, TVariables>
  variables: TVariables
  /** What was sent, after it went into the cache. */
  onData?(data: TData): void
}

const RESTART_MS = 2_000

/** Follows a subscription until the returned function is called. A refusal ends it; a server that fails is asked again. */
export function startLive<TData, TVariables extends OperationVariables>(
  client: ApolloClient,
  { document, variables, onData }: LiveRequest<TData, TVariables>,
): () => void {
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsubscribe = (): void => undefined

  const start = (): void => {
    let failure: unknown
    const subscription = client
      .subscribe<TData, OperationVariables>({ query: document as TypedDocumentNode<TData>, variables })
      .subscribe({
        next: ({ data, error }) => {
          failure = error
          if (data) onData?.(data as TData)
        },
        // The socket itself never gives up: it ends here only where the server said that it is broken.
        complete: () => {
          if (isStopped || isRefusal(failure)) return
          timer = setTimeout(start, RESTART_MS * (0.5 + Math.random()))
        },
      })
    unsubscribe = () => subscription.unsubscribe()
  }
  start()
  return () => {
    isStopped = true
    clearTimeout(timer)
    unsubscribe()
  }
}

const FAILURES = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']

/** Asking again would be answered alike. A server that met a bug, or lost its database for a moment, has refused nothing. */
function isRefusal(failure: unknown): boolean {
  if (!CombinedGraphQLErrors.is(failure)) return false
  return !failure.errors.some(({ extensions }) => FAILURES.includes(String(extensions?.code)))
}
