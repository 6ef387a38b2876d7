import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Log } from '@/db/settings/create-log'
import { explainError } from '@/graphql/server/explain-error'
import { listFewErrors } from '@/graphql/server/list-few-errors'

/** What a client is told of the errors of one answer: the first ten, each masked where it is a bug. Apollo does the same by its plugins. */
export function explainErrors(
  errors: readonly GraphQLError[],
  log: Pick<Log, 'error' | 'warn'>,
): GraphQLFormattedError[] {
  return listFewErrors(errors).map((error) => explainError(error.toJSON(), error, log))
}
