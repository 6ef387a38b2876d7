import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** The shape of an operation, with its fragments spread out. */
export interface Shape {
  /** Fields inside fields. */
  depth: number
  /** Fields under another name: the way to ask for the same a thousand times. */
  aliases: number
  /** Fields of the root. */
  rootFields: number
}

/** Measures every operation of a document. A fragment is measured once, however often it is spread. */
export function measureDocument(document: DocumentNode): Map<OperationDefinitionNode, Shape> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Shape>()

  function measureFragment(name: string): Shape {
    const known = measured.get(name)
    if (known) return known
    // A fragment inside itself is refused by another rule: here it must only end.
    measured.set(name, { depth: 0, aliases: 0, rootFields: 0 })
    const fragment = fragments.get(name)
    const shape = fragment ? measure(fragment.selectionSet) : { depth: 0, aliases: 0, rootFields: 0 }
    measured.set(name, shape)
    return shape
  }

  function measure({ selections }: SelectionSetNode): Shape {
    const whole: Shape = { depth: 0, aliases: 0, rootFields: 0 }
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        whole.rootFields += 1
        if (selection.alias && selection.alias.value !== selection.name.value) whole.aliases += 1
        // The schema's own depth has a rule of its own in graphql-js.
        if (selection.name.value.startsWith('__')) continue
        const inner = selection.selectionSet && measure(selection.selectionSet)
        whole.depth = Math.max(whole.depth, 1 + (inner?.depth ?? 0))
        whole.aliases += inner?.aliases ?? 0
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet)
        whole.depth = Math.max(whole.depth, inner.depth)
        whole.aliases += inner.aliases
        whole.rootFields += inner.rootFields
      }
    }
    return whole
  }

  const shapes = new Map<OperationDefinitionNode, Shape>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      shapes.set(definition, measure(definition.selectionSet))
  }
  return shapes
}
