import { GraphQLError, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import type { Credentials, FindViewer } from '@/graphql/accounts/auth/find-viewer'
import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { ERRORS_MAX } from '@/graphql/server/limits/document-bounds'
import type { PrepareDocument } from '@/graphql/server/prepare-document'
import type { SubscriptionArgs } from '@/graphql/server/subscribe-freshly'
import type { Viewer } from '@/graphql/viewer'

export interface SubscriptionOptions {
  schema: GraphQLSchema
  /** Parses and validates, as over HTTP. */
  prepare: PrepareDocument
  findViewer: FindViewer
  createContext(viewer: Viewer): GraphqlContext
}

/** What a subscription that a client asks for is run with, or why it is refused. */
export type PrepareSubscription = (
  payload: SubscribePayload,
  credentials: Credentials,
) => Promise<SubscriptionArgs | readonly GraphQLError[]>

export function createSubscriptionPreparer(options: SubscriptionOptions): PrepareSubscription {
  const { schema, prepare, findViewer, createContext } = options

  function readOperation({ query, operationName, variables }: SubscribePayload) {
    const prepared = prepare(query)
    if ('errors' in prepared) return prepared
    const { document } = prepared
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw codedError('BAD_USER_INPUT', 'A socket carries subscriptions. Send the others over HTTP.')
    }
    const variableValues = variables ?? {}
    checkOperation(schema, document, operation, variableValues)
    return { schema, document, operationName, variableValues, options: { maxCoercionErrors: ERRORS_MAX } }
  }

  return async (payload, credentials) => {
    try {
      const operation = readOperation(payload)
      if ('errors' in operation) return operation.errors
      const viewer = await findViewer(credentials)
      const renew = async (): Promise<GraphqlContext | null> => {
        const now = await findViewer(credentials)
        // Somebody who has signed out does not go on as a guest.
        return now.kind === viewer.kind ? createContext(now) : null
      }
      return { ...operation, contextValue: createContext(viewer), renew }
    } catch (error) {
      if (error instanceof GraphQLError) return [error]
      // The one subscription is refused, with words for its cause, and the socket goes on.
      return [new GraphQLError('The subscription met an error.', { originalError: toError(error) })]
    }
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
