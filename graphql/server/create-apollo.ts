import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Log } from '@/db/settings/create-log'
import type { GraphqlContext } from '@/graphql/context'
import { explainError } from '@/graphql/server/explain-error'
import { ERRORS_MAX } from '@/graphql/server/limits/document-bounds'
import { shortenErrors } from '@/graphql/server/list-few-errors'
import { prepareBeforeApollo } from '@/graphql/server/prepare-before-apollo'
import type { PrepareDocument } from '@/graphql/server/prepare-document'
import { refuseTooMuch } from '@/graphql/server/refuse-too-much'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'

export interface ApolloOptions {
  schema: GraphQLSchema
  log: Pick<Log, 'error' | 'warn' | 'info' | 'debug'>
  /** Whether the schema may be asked for: in development and the demo. */
  isIntrospectable: boolean
  /** Parses and validates: Apollo's own way would not refuse in time what is too large. */
  prepare: PrepareDocument
  /** What may be named by its hash. */
  documents: TrustedDocuments
}

/** Apollo Server without the parts that phone home, and without its own parsing, validating and keeping of documents. */
export async function createApollo({
  schema,
  log,
  isIntrospectable,
  prepare,
  documents,
}: ApolloOptions): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    introspection: isIntrospectable,
    hideSchemaDetailsFromClientErrors: !isIntrospectable,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Its own protocol for documents by hash (an unknown hash, one that does not fit its text), over our documents.
    persistedQueries: {
      cache: {
        get: async (key) => (await documents.find(toHash(key)))?.text,
        set: async (key, text) => documents.learn(toHash(key), text),
        delete: async () => false,
      },
    },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => explainError(formatted, error, log),
    documentStore: null,
    executionOptions: { maxCoercionErrors: ERRORS_MAX },
    plugins: [
      prepareBeforeApollo(prepare),
      refuseTooMuch,
      shortenErrors,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  })
  await apollo.start()
  return apollo
}

/** Apollo keeps them under a prefix. */
function toHash(key: string): string {
  return key.slice('apq:'.length)
}
