import { type DocumentNode, GraphQLError } from 'graphql'
import { countMerges } from '@/graphql/server/limits/count-merges'
import { DOCUMENT_MAX, SHAPE_MAX } from '@/graphql/server/limits/document-bounds'
import { type DocumentMeasures, measureDocument } from '@/graphql/server/limits/measure-document'

const says: { [Property in keyof typeof SHAPE_MAX]: { code: string; advice: string } } = {
  depth: { code: 'QUERY_TOO_DEEP', advice: 'levels deep. Ask for less at once' },
  aliases: { code: 'TOO_MANY_ALIASES', advice: 'fields under another name. Send several requests' },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', advice: 'fields at its root. Send several requests' },
}

/** Why a document is not even validated, or nothing. Each question is asked once the one before has bounded its work. */
export function limitShape(document: DocumentNode): GraphQLError[] {
  const { length } = document.definitions
  if (length > DOCUMENT_MAX.definitions) {
    return [tooLarge(`${length} operations and fragments: at most ${DOCUMENT_MAX.definitions}`)]
  }
  let measures: DocumentMeasures
  try {
    measures = measureDocument(document)
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
  const errors = [...measures.operations].flatMap(([operation, shape]) =>
    (Object.keys(says) as (keyof typeof says)[]).flatMap((property) => {
      const [found, max] = [shape[property], SHAPE_MAX[property]]
      if (found <= max) return []
      const { code, advice } = says[property]
      return new GraphQLError(`This operation has ${found} ${advice}: at most ${max}.`, {
        nodes: operation,
        extensions: { code },
      })
    }),
  )
  if (errors.length > 0) return errors
  if (measures.selections > DOCUMENT_MAX.selections) {
    return [tooLarge(`more than ${DOCUMENT_MAX.selections} fields once its fragments are spread out`)]
  }
  if (countMerges(document, DOCUMENT_MAX.merges) > DOCUMENT_MAX.merges) {
    return [
      tooLarge(`too much that answers under the same names: more than ${DOCUMENT_MAX.merges} comparisons`),
    ]
  }
  return []
}

function tooLarge(what: string): GraphQLError {
  return new GraphQLError(`This document has ${what}. Send several requests.`, {
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  })
}
