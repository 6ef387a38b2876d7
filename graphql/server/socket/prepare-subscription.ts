import { GraphQLError, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import type { Credentials, FindViewer } from '@/graphql/accounts/auth/find-viewer'
import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { ERRORS_MAX } from '@/graphql/server/limits/document-bounds'
import { readHash } from '@/graphql/server/name-by-hash'
import type { PrepareDocument, Prepared } from '@/graphql/server/prepare-document'
import type { SubscriptionArgs } from '@/graphql/server/subscribe-freshly'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'
import type { Viewer } from '@/graphql/viewer'

export interface SubscriptionOptions {
  schema: GraphQLSchema
  /** Parses and validates, as over HTTP. */
  prepare: PrepareDocument
  documents: TrustedDocuments
  findViewer: FindViewer
  createContext(viewer: Viewer): GraphqlContext
}

/** What a subscription that a client asks for is run with, or why it is refused. */
export type PrepareSubscription = (
  payload: SubscribePayload,
  credentials: Credentials,
) => Promise<SubscriptionArgs | readonly GraphQLError[]>

export function createSubscriptionPreparer(options: SubscriptionOptions): PrepareSubscription {
  const { schema, prepare, documents, findViewer, createContext } = options

  /** The protocol demands a text: where a hash names the document it is empty. */
  async function prepareDocument({ query, extensions }: SubscribePayload): Promise<Prepared> {
    const hash = query === '' ? readHash({ extensions }) : null
    if (hash === null) return prepare(query)
    const found = await documents.find(hash)
    return found?.prepared ?? { errors: [persistedQueryNotFound()] }
  }

  async function readOperation(payload: SubscribePayload) {
    const { operationName, variables } = payload
    const prepared = await prepareDocument(payload)
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

  /** Null where the credential has ended, as an API key does. */
  async function findAgain(credentials: Credentials): Promise<Viewer | null> {
    try {
      return await findViewer(credentials)
    } catch (error) {
      if (error instanceof GraphQLError) return null
      throw error
    }
  }

  return async (payload, credentials) => {
    try {
      const operation = await readOperation(payload)
      if ('errors' in operation) return operation.errors
      const viewer = await findViewer(credentials)
      const renew = async (): Promise<GraphqlContext | null> => {
        const now = await findAgain(credentials)
        // Somebody who has signed out does not go on as a guest.
        return now?.kind === viewer.kind ? createContext(now) : null
      }
      return { ...operation, contextValue: createContext(viewer), renew }
    } catch (error) {
      if (error instanceof GraphQLError) return [error]
      // The one subscription is refused, with words for its cause, and the socket goes on.
      return [new GraphQLError('The subscription met an error.', { originalError: toError(error) })]
    }
  }
}

/** In Apollo's words, as over HTTP: the client sends the text. */
function persistedQueryNotFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
