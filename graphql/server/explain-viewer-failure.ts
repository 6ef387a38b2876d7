import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Log } from '@/db/settings/create-log'
import { explainError } from '@/graphql/server/explain-error'

/** The answer where it could not be read who asks. A page gets the words that a client gets, and not an error of the driver, which Next would print. */
export function explainViewerFailure(error: unknown, log: Pick<Log, 'error' | 'warn'>): ExecutionResult {
  const told = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
  const { message, extensions } = explainError(told.toJSON(), told, log)
  return { errors: [new GraphQLError(message, { extensions })] }
}
