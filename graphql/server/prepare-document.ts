import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limitShape, TOKENS_MAX } from '@/graphql/server/limits/limit-shape'

const DOCUMENTS_MAX = 1_000

export type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** Parses and validates by the same rules as over HTTP, each document once. */
export function createDocumentStore(
  schema: GraphQLSchema,
  { isIntrospectable }: { isIntrospectable: boolean },
): (query: string) => Prepared {
  const kept = new LRUCache<string, DocumentNode>({ max: DOCUMENTS_MAX })
  return (query) => {
    const known = kept.get(query)
    if (known) return { document: known }
    try {
      const document = parse(query, { maxTokens: TOKENS_MAX })
      const errors = validate(schema, document, [...specifiedRules, limitShape], {
        maxErrors: 20,
        hideSuggestions: !isIntrospectable,
      })
      if (errors.length > 0) return { errors: errors.map(markAsInvalid) }
      kept.set(query, document)
      return { document }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }
      throw error
    }
  }
}

function markAsInvalid(error: GraphQLError): GraphQLError {
  return error.extensions.code === undefined ? withCode(error, 'GRAPHQL_VALIDATION_FAILED') : error
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...error.extensions, code },
  })
}
