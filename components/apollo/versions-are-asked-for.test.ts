import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { VERSIONED } from '@/components/apollo/newest-version-cache'
import * as operations from '@/components/generated/operations'

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))

/** What no change of the object makes wrong: its name, and a history that only grows. */
const TIMELESS = new Set(['id', '__typename', 'ledger'])

function listFields(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value
    if (selection.kind === Kind.INLINE_FRAGMENT) return listFields(selection.selectionSet, fragments)
    const fragment = fragments.get(selection.name.value)
    return fragment ? listFields(fragment.selectionSet, fragments) : []
  })
}

/** Where a document asks for an object that counts its changes, but not for the count: what it hears late would be taken for news. */
function findUncounted(document: DocumentNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const found: string[] = []
  const typeInfo = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const type = getNamedType(typeInfo.getType())?.name ?? ''
        if (!node.selectionSet || !VERSIONED.has(type)) return
        const fields = listFields(node.selectionSet, fragments)
        if (!fields.every((field) => TIMELESS.has(field)) && !fields.includes('version'))
          found.push(`${node.name.value}: ${type}`)
      },
    }),
  )
  return found
}

it('every document of the pages that asks for an object which counts its changes asks for the count', () => {
  const uncounted = Object.entries(operations).flatMap(([name, document]) =>
    findUncounted(document as DocumentNode).map((place) => `${name} ${place}`),
  )
  expect(uncounted).toEqual([])
})
