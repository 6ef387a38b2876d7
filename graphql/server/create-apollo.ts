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

export interface ApolloOptions {
  schema: GraphQLSchema
  log: Pick<Log, 'error' | 'warn' | 'info' | 'debug'>
  /** Whether the schema may be asked for: in development and the demo. */
  isIntrospectable: boolean
  /** Parses and validates: Apollo's own way would not refuse in time what is too large. */
  prepare: PrepareDocument
}

/** Apollo Server without the parts that phone home, and without its own parsing, validating and keeping of documents. */
export async function createApollo({
  schema,
  log,
  isIntrospectable,
  prepare,
}: ApolloOptions): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    introspection: isIntrospectable,
    hideSchemaDetailsFromClientErrors: !isIntrospectable,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
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
