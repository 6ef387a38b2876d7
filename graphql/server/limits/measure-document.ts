import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { DOCUMENT_MAX } from '@/graphql/server/limits/document-bounds'

/** The shape of an operation, with its fragments spread out. */
export interface Shape {
  /** Fields inside fields. */
  depth: number
  /** Fields under another name: the way to ask for the same a thousand times. */
  aliases: number
  /** Fields of the root. */
  rootFields: number
  /** Selections, those of a fragment as often as it is spread. */
  selections: number
  /** Selections inside selections, which fields need not be. */
  levels: number
}

export interface DocumentMeasures {
  operations: Map<OperationDefinitionNode, Shape>
  /** Of all its operations and fragments together: each is looked at by itself when a document is validated. */
  selections: number
}

/** Twenty-seven fragments that each spread the next twice are more than a number counts: here counting ends. */
const CEILING = 1_000_000

const NOTHING: Shape = { depth: 0, aliases: 0, rootFields: 0, selections: 0, levels: 0 }

/** By name; of several with one name the last, as graphql-js has it. */
export function listFragments({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return fragments
}

/**
 * Measures every operation of a document. A fragment is measured once, however often it is spread, so this takes as long
 * as the document is, whatever it comes to when it is spread out.
 * @throws GRAPHQL_VALIDATION_FAILED where a fragment is inside itself: such a document has no size. QUERY_TOO_DEEP where
 * whoever walks its levels could run out of stack.
 */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  const fragments = listFragments(document)
  const measured = new Map<FragmentDefinitionNode, Shape | 'under way'>()

  function measureFragment(fragment: FragmentDefinitionNode | undefined, level: number): Shape {
    // A fragment that nobody wrote is refused by another rule.
    if (!fragment) return NOTHING
    const known = measured.get(fragment)
    if (known === 'under way') throw insideItself(fragment)
    if (known) return known
    measured.set(fragment, 'under way')
    const shape = measure(fragment.selectionSet, level)
    measured.set(fragment, shape)
    return shape
  }

  function measure({ selections }: SelectionSetNode, level: number): Shape {
    if (level > DOCUMENT_MAX.levels) throw tooDeep()
    const whole: Shape = { ...NOTHING }
    for (const selection of selections) {
      whole.selections += 1
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measure(selection.selectionSet, level + 1) : NOTHING
        const hasAlias = selection.alias !== undefined && selection.alias.value !== selection.name.value
        whole.rootFields += 1
        whole.aliases += (hasAlias ? 1 : 0) + inner.aliases
        whole.selections += inner.selections
        whole.levels = Math.max(whole.levels, 1 + inner.levels)
        // The schema's own depth has a rule of its own in graphql-js.
        if (!selection.name.value.startsWith('__')) whole.depth = Math.max(whole.depth, 1 + inner.depth)
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(fragments.get(selection.name.value), level + 1)
            : measure(selection.selectionSet, level + 1)
        whole.depth = Math.max(whole.depth, inner.depth)
        whole.aliases += inner.aliases
        whole.rootFields += inner.rootFields
        whole.selections += inner.selections
        whole.levels = Math.max(whole.levels, 1 + inner.levels)
      }
    }
    if (whole.levels > DOCUMENT_MAX.levels) throw tooDeep()
    return saturate(whole)
  }

  const operations = new Map<OperationDefinitionNode, Shape>()
  let selections = 0
  const measureDefinition = (definition: DefinitionNode): Shape => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return measureFragment(definition, 1)
    if (definition.kind !== Kind.OPERATION_DEFINITION) return NOTHING
    const shape = measure(definition.selectionSet, 1)
    operations.set(definition, shape)
    return shape
  }
  for (const definition of document.definitions) selections += measureDefinition(definition).selections
  return { operations, selections: Math.min(selections, CEILING) }
}

function saturate({ depth, levels, aliases, rootFields, selections }: Shape): Shape {
  return {
    depth,
    levels,
    aliases: Math.min(aliases, CEILING),
    rootFields: Math.min(rootFields, CEILING),
    selections: Math.min(selections, CEILING),
  }
}

function insideItself(fragment: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(`Cannot spread fragment "${fragment.name.value}" within itself.`, {
    nodes: fragment,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}

function tooDeep(): GraphQLError {
  return new GraphQLError(`This document is more than ${DOCUMENT_MAX.levels} levels deep.`, {
    extensions: { code: 'QUERY_TOO_DEEP' },
  })
}
