import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Log } from '@/db/settings/create-log'
import type { GraphqlContext } from '@/graphql/context'
import { explainErrors } from '@/graphql/server/explain-errors'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { ERRORS_MAX } from '@/graphql/server/limits/document-bounds'
import type { TrustedDocument } from '@/graphql/server/trusted-documents'

/** An operation of a document that is known. */
export interface TrustedOperation {
  document: TrustedDocument
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

type Answer = FormattedExecutionResult | null

/**
 * Executes an operation of a known document by graphql-js, past Apollo's pipeline. Null where it was not executed: whatever is refused before a
 * field is reached (no such operation, a subscription, limits, variables of a wrong type) is given to Apollo, so that both ways refuse in one voice.
 */
export type ExecuteTrusted = (
  operation: TrustedOperation,
  contextValue: GraphqlContext,
) => Answer | Promise<Answer>

export function createTrustedExecutor({
  schema,
  log,
}: {
  schema: GraphQLSchema
  log: Pick<Log, 'error' | 'warn'>
}): ExecuteTrusted {
  const options = { maxCoercionErrors: ERRORS_MAX }

  /** Of variables that do not fit graphql-js says so without data: nothing was executed. */
  function toAnswer({ data, errors }: ExecutionResult): Answer {
    if (errors === undefined) return { data }
    return data === undefined ? null : { errors: explainErrors(errors, log), data }
  }

  return ({ document: { prepared, findOperation }, operationName, variables }, contextValue) => {
    const operation = findOperation(operationName)
    if (operation === null || operation.operation === OperationTypeNode.SUBSCRIPTION) return null
    if (!('document' in prepared)) return null
    const { document } = prepared
    const variableValues = variables ?? undefined
    if (!isWithinLimits({ schema, document, operation, variableValues })) return null
    const result = execute({ schema, document, operationName, variableValues, contextValue, options })
    return result instanceof Promise ? result.then(toAnswer) : toAnswer(result)
  }
}

interface Checked {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variableValues: Record<string, unknown> | undefined
}

function isWithinLimits({ schema, document, operation, variableValues }: Checked): boolean {
  try {
    checkOperation(schema, document, operation, variableValues)
    return true
  } catch (error) {
    if (error instanceof GraphQLError) return false
    throw error
  }
}
