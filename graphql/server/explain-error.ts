import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from '@/db/settings/create-log'

/**
 * What a client is told of an error. Coded errors pass; a bug is masked: the client gets a number, the log what
 * happened under the same number.
 */
export function explainError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof GraphQLError) {
    const code = formatted.extensions?.code
    if (code === 'GRAPHQL_VALIDATION_FAILED') return restoreCode(formatted, cause)
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted
    // Over a socket graphql-js itself refuses a variable of the wrong type, before any field, and gives no code.
    if (code === undefined && cause.path === undefined && cause.originalError === undefined) {
      return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
    }
  }
  const errorId = randomUUID()
  log.error({ err: cause, errorId, path: formatted.path }, 'a request met a bug')
  return {
    message: `Something broke on our side. If it stays broken, tell us this number: ${errorId}.`,
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  }
}

/** Apollo gives every validation error one code; those of our own rules say more. */
function restoreCode(
  formatted: GraphQLFormattedError,
  { originalError }: GraphQLError,
): GraphQLFormattedError {
  const code = originalError instanceof GraphQLError ? originalError.extensions.code : undefined
  return code === undefined ? formatted : { ...formatted, extensions: { ...formatted.extensions, code } }
}
