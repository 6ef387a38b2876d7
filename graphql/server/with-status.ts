import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** The same error for an answer over HTTP with this status: without one Apollo says 500 where nothing was executed. */
export function withStatus(error: unknown, status: number): unknown {
  if (!(error instanceof GraphQLError)) return error
  const { message, nodes, source, positions, path, originalError, extensions } = error
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, http: { status, headers: new HeaderMap() } },
  })
}
