import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Log } from '@/db/settings/create-log'
import type { GraphqlContext } from '@/graphql/context'
import { explainError } from '@/graphql/server/explain-error'
import { limitShape, TOKENS_MAX } from '@/graphql/server/limits/limit-shape'
import { refuseTooMuch } from '@/graphql/server/refuse-too-much'

export interface ApolloOptions {
  schema: GraphQLSchema
  log: Pick<Log, 'error' | 'warn' | 'info' | 'debug'>
  /** Whether the schema may be asked for: in development and the demo. */
  isIntrospectable: boolean
}

/** Apollo Server without the parts that phone home; documents are parsed and validated once, then kept. */
export async function createApollo({
  schema,
  log,
  isIntrospectable,
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
    parseOptions: { maxTokens: TOKENS_MAX },
    validationRules: [limitShape],
    validationOptions: { maxErrors: 20, hideSuggestions: !isIntrospectable },
    plugins: [
      refuseTooMuch,
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
