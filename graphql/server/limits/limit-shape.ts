import { GraphQLError, type ValidationRule } from 'graphql'
import { measureDocument, type Shape } from '@/graphql/server/limits/measure-document'

/** More than any screen of ours needs by a wide margin. */
const SHAPE_MAX: Shape = { depth: 14, aliases: 30, rootFields: 20 }

/** Tokens of a document: the parser stops there. */
export const TOKENS_MAX = 6_000

const says: { [Property in keyof Shape]: { code: string; advice: string } } = {
  depth: { code: 'QUERY_TOO_DEEP', advice: 'levels deep. Ask for less at once' },
  aliases: { code: 'TOO_MANY_ALIASES', advice: 'fields under another name. Send several requests' },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', advice: 'fields at its root. Send several requests' },
}

/** A validation rule: it runs once per document, not once per request. */
export const limitShape: ValidationRule = (context) => ({
  Document(document) {
    for (const [operation, shape] of measureDocument(document)) {
      for (const property of Object.keys(says) as (keyof Shape)[]) {
        const [found, max] = [shape[property], SHAPE_MAX[property]]
        if (found <= max) continue
        const { code, advice } = says[property]
        context.reportError(
          new GraphQLError(`This operation has ${found} ${advice}: at most ${max}.`, {
            nodes: operation,
            extensions: { code },
          }),
        )
      }
    }
  },
})
