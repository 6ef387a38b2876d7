import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { typeDefs } from '@/graphql/generated/type-defs'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { limitShape } from '@/graphql/server/limits/limit-shape'

const schema = buildASTSchema(parse(typeDefs))

/** Every operation of the apps, each with the fragments that it spreads. */
function listOwnDocuments(): [string, DocumentNode][] {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => parse(readFileSync(join(PROJECT_ROOT, folder, name), 'utf8'))),
  )
  return Object.entries(separateOperations(concatAST(files)))
}

describe('the apps’ own operations are within the limits', () => {
  it.each(listOwnDocuments())('%s', (_name, document) => {
    const operation = document.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    )
    expect(validate(schema, document, [...specifiedRules, limitShape])).toEqual([])
    expect(operation && checkOperation(schema, document, operation)).toBeUndefined()
  })
})
