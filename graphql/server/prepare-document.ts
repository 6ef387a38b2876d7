import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { DOCUMENT_MAX, ERRORS_MAX } from '@/graphql/server/limits/document-bounds'
import { limitShape } from '@/graphql/server/limits/limit-shape'
import { scanSource } from '@/graphql/server/limits/scan-source'

/** Tokens of all documents that are kept parsed. Those of the apps come to 9,000. */
const KEPT_TOKENS_MAX = 100_000

/** Characters of all documents of which only the refusal is kept. */
const REFUSED_CHARACTERS_MAX = 1_000_000

export type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** The same for every way in: HTTP, sockets and the server's own pages. */
export type PrepareDocument = (query: string) => Prepared

/**
 * Parses and validates, each document once. One that is too large is refused before it costs more than to look at it:
 * its text before it is parsed, its shape before it is validated. What was refused is refused again without a look.
 */
export function createDocumentStore(
  schema: GraphQLSchema,
  { isIntrospectable }: { isIntrospectable: boolean },
): PrepareDocument {
  const kept = new LRUCache<string, { document: DocumentNode }>({ maxSize: KEPT_TOKENS_MAX })
  const refused = new LRUCache<string, Prepared>({ maxSize: REFUSED_CHARACTERS_MAX })
  const rules = isIntrospectable ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

  function prepare(
    query: string,
  ): { document: DocumentNode; tokens: number } | { errors: readonly GraphQLError[] } {
    try {
      const tokens = scanSource(query)
      const document = parse(query, { maxTokens: DOCUMENT_MAX.tokens })
      const tooMuch = limitShape(document)
      if (tooMuch.length > 0) return { errors: tooMuch }
      const errors = validate(schema, document, rules, {
        maxErrors: ERRORS_MAX,
        hideSuggestions: !isIntrospectable,
      })
      return errors.length > 0 ? { errors: errors.map(markAsInvalid) } : { document, tokens }
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      return {
        errors: [error.extensions.code === undefined ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error],
      }
    }
  }

  return (query) => {
    const known = kept.get(query) ?? refused.get(query)
    if (known) return known
    const prepared = prepare(query)
    if ('document' in prepared) {
      const { document, tokens } = prepared
      kept.set(query, { document }, { size: tokens })
      return { document }
    }
    const told = { errors: prepared.errors.map(withoutDocument) }
    // A text that is too long is refused by its length, faster than it would be found.
    if (query.length <= DOCUMENT_MAX.characters) refused.set(query, told, { size: query.length + 1 })
    return told
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

/** The same refusal, kept for long: it must not keep the parsed document. */
function withoutDocument({ message, source, positions, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { source, positions, extensions })
}
