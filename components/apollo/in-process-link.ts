import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import { getRuntime } from '@/components/apollo/runtime'

/** Ends a chain of links on the server: runs the operation in this process, as whoever sent `headers`. */
export function createInProcessLink(readHeaders: () => Headers): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        getRuntime()
          .executeInProcess(
            {
              query: print(operation.query),
              variables: operation.variables,
              operationName: operation.operationName,
            },
            readHeaders(),
          )
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

/** As it would have come over HTTP: dates as text, errors as plain objects, no prototypes that React refuses to pass on. */
function plainResult(result: unknown): ApolloLink.Result {
  return JSON.parse(JSON.stringify(result)) as ApolloLink.Result
}
