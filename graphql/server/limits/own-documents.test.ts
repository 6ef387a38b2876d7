import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildASTSchema,
  concatAST,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { typeDefs } from '@/graphql/generated/type-defs'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { countMerges } from '@/graphql/server/limits/count-merges'
import { DOCUMENT_MAX, SHAPE_MAX } from '@/graphql/server/limits/document-bounds'
import { measureDocument } from '@/graphql/server/limits/measure-document'
import { scanSource } from '@/graphql/server/limits/scan-source'
import { createDocumentStore } from '@/graphql/server/prepare-document'

const schema = buildASTSchema(parse(typeDefs))
const prepare = createDocumentStore(schema, { isIntrospectable: true })

/** Every operation of the apps, each with the fragments that it spreads. */
function listOwnDocuments(): [string, string][] {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => parse(readFileSync(join(PROJECT_ROOT, folder, name), 'utf8'))),
  )
  return Object.entries(separateOperations(concatAST(files))).map(([name, document]) => [
    name,
    print(document),
  ])
}

/** What every tool asks first. */
const introspection = getIntrospectionQuery({
  inputValueDeprecation: true,
  schemaDescription: true,
  specifiedByUrl: true,
  oneOf: true,
})

describe('the operations that are sent all day are within the limits', () => {
  it.each([...listOwnDocuments(), ['the introspection of tools', introspection]])('%s', (_name, text) => {
    const prepared = prepare(text)
    if ('errors' in prepared) throw prepared.errors[0]
    const { document } = prepared
    const operation = document.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    )
    expect(operation && checkOperation(schema, document, operation)).toBeUndefined()
  })

  it.each(listOwnDocuments())('%s has room to grow four times', (_name, text) => {
    const document = parse(text)
    const { selections, operations } = measureDocument(document)
    const shapes = [...operations.values()]
    const used = {
      characters: text.length / DOCUMENT_MAX.characters,
      tokens: scanSource(text) / DOCUMENT_MAX.tokens,
      definitions: document.definitions.length / DOCUMENT_MAX.definitions,
      selections: selections / DOCUMENT_MAX.selections,
      merges: countMerges(document, DOCUMENT_MAX.merges) / DOCUMENT_MAX.merges,
      levels: Math.max(...shapes.map(({ levels }) => levels)) / DOCUMENT_MAX.levels,
    }
    expect(Object.entries(used).filter(([, share]) => share > 1 / 4)).toEqual([])
    expect(shapes.every(({ depth }) => depth < SHAPE_MAX.depth)).toBe(true)
  })
})
