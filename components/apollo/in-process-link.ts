import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import { hashOf } from '@/components/apollo/document-hash'
import { getRuntime, type InProcessRequest } from '@/components/apollo/runtime'

/** Ends a chain of links on the server: runs the operation in this process, as whoever sent `headers`. */
export function createInProcessLink(readHeaders: () => Headers): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        getRuntime()
          .executeInProcess(toRequest(operation), readHeaders())
          .then(
            (result) => {
              observer.next(plainResult(result))
              observer.complete()
            },
            (error: unknown) => observer.error(error),
          )
      }),
  )
}

/** The server knows the documents of its own build, and need not be told their text. */
function toRequest({ query, variables, operationName }: ApolloLink.Operation): InProcessRequest {
  const sha256Hash = hashOf(query)
  return sha256Hash === null
    ? { query: print(query), variables, operationName }
    : { variables, operationName, extensions: { persistedQuery: { version: 1, sha256Hash } } }
}

/** As it would have come over HTTP: dates as text, errors as plain objects, no prototypes that React refuses to pass on. */
function plainResult(result: unknown): ApolloLink.Result {
  return JSON.parse(JSON.stringify(result)) as ApolloLink.Result
}
