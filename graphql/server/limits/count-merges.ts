import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { listFragments } from '@/graphql/server/limits/measure-document'

/** What is answered at one place of an answer. */
interface Place {
  /** By the name under which they answer. */
  fields: Map<string, FieldNode[]>
  /** Selection sets and fragments that are merged here. */
  sets: number
}

/**
 * The comparisons by which graphql-js finds out, when it validates a document, whether what answers under one name at one
 * place is the same: the pairs of such fields, and each set of fields looked for in each other set.
 *
 * Walks what the fragments come to when they are spread out, so that must have been bounded before. Where there are more
 * than `max`, counting ends with some number above.
 */
export function countMerges(document: DocumentNode, max: number): number {
  const fragments = listFragments(document)
  let comparisons = 0
  // Each turn is one place of the answer: all selection sets that are merged there.
  const places: SelectionSetNode[][] = []
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) places.push([definition.selectionSet])
  }
  for (let merged = places.pop(); merged && comparisons <= max; merged = places.pop()) {
    const { fields, sets } = collect(merged, fragments)
    comparisons += ((sets - 1) * (sets + fields.size)) / 2
    for (const alike of fields.values()) {
      comparisons += (alike.length * (alike.length - 1)) / 2
      const inside = alike.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (inside.length > 0) places.push(inside)
    }
  }
  return comparisons
}

/** As execution collects them: a fragment counts once at a place. */
function collect(
  merged: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Place {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const alike = fields.get(name)
        if (alike) alike.push(selection)
        else fields.set(name, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(selection.selectionSet)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        if (fragment) add(fragment.selectionSet)
      }
    }
  }
  for (const selectionSet of merged) add(selectionSet)
  return { fields, sets: merged.length + spread.size }
}
