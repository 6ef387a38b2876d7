import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import { DOCUMENT_MAX } from '@/graphql/server/limits/document-bounds'

/**
 * Refuses by its text a document that the parser should not be given: it goes as deep as the brackets, on the stack.
 * What is no GraphQL is left to the parser, which says so better and comes no further than this has looked. Returns how many
 * tokens it has looked at.
 * @throws DOCUMENT_TOO_LARGE, QUERY_TOO_DEEP
 */
export function scanSource(text: string): number {
  if (text.length > DOCUMENT_MAX.characters) {
    throw new GraphQLError(
      `This document has ${text.length} characters: at most ${DOCUMENT_MAX.characters}. Send values as variables, and several requests.`,
      { extensions: { code: 'DOCUMENT_TOO_LARGE' } },
    )
  }
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let nesting = 0
  try {
    for (; tokens <= DOCUMENT_MAX.tokens; tokens += 1) {
      const { kind, start } = lexer.advance()
      if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L)
        nesting += 1
      else if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R)
        nesting -= 1
      if (lexer.line > DOCUMENT_MAX.lines) {
        throw new GraphQLError(`This document has more than ${DOCUMENT_MAX.lines} lines.`, {
          extensions: { code: 'DOCUMENT_TOO_LARGE' },
        })
      }
      if (kind === TokenKind.EOF) break
      if (nesting > DOCUMENT_MAX.nesting) {
        throw new GraphQLError(`This document is nested more than ${DOCUMENT_MAX.nesting} brackets deep.`, {
          source: lexer.source,
          positions: [start],
          extensions: { code: 'QUERY_TOO_DEEP' },
        })
      }
    }
  } catch (error) {
    const isNoGraphql = error instanceof GraphQLError && error.extensions.code === undefined
    if (!isNoGraphql) throw error
  }
  return tokens
}
