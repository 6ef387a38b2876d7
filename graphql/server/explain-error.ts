import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Log } from '@/db/settings/create-log'
import { isRetryable } from '@/db/stock/classify-failure'

/**
 * What a client is told of an error. Coded errors pass. Where the database cannot serve now the client is told to retry. A bug is masked: the
 * client gets a number, the log what happened under the same number.
 */
export function explainError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Pick<Log, 'error' | 'warn'>,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof GraphQLError) {
    const code = formatted.extensions?.code
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted
    if (isOfRequest(error, cause)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
    }
  }
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  }
  if (isRetryable(cause instanceof GraphQLError ? cause.originalError : cause)) {
    log.warn({ err: cause, path: formatted.path }, 'the database could not serve a request')
    return {
      message: 'We cannot answer just now. Send the same again in a moment.',
      ...place,
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    }
  }
  const errorId = randomUUID()
  log.error({ err: cause, errorId, path: formatted.path }, 'a request met a bug')
  return {
    message: `Something broke on our side. If it stays broken, tell us this number: ${errorId}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  }
}

/**
 * Whether graphql-js itself refuses what was sent, which it does without a code: variables before any field is reached, and
 * at a field or directive a value that only shows at its turn (a null for an argument that takes none).
 */
function isOfRequest(error: unknown, cause: GraphQLError): boolean {
  // The scalars' own refusals are errors of GraphQL; behind a bug stands another one.
  if (cause.originalError !== undefined && !(cause.originalError instanceof GraphQLError)) return false
  const isBeforeFields = error === cause && cause.path === undefined
  return isBeforeFields || VALUES.has(cause.nodes?.[0]?.kind)
}

const VALUES: ReadonlySet<string | undefined> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
])
