import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildASTSchema,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '@/graphql/generated/type-defs'
import { permissions } from '@/graphql/permissions'
import type { Permission } from '@/graphql/permissions/permission'
import { resolvers } from '@/graphql/resolvers'

const schema = buildASTSchema(parse(typeDefs))
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const roots = ['Query', 'Mutation', 'Subscription'] as const

function listParts(type: GraphQLNamedType): { name: string; description?: string | null }[] {
  const parts = [{ name: type.name, description: type.description }]
  const add = (name: string, description?: string | null): void => {
    parts.push({ name: `${type.name}.${name}`, description })
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields())) add(name, description)
  } else if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) add(name, description)
  }
  return parts
}

function readTests(): string {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('permissions'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
}

describe('the schema', () => {
  it('describes every type, field and value', () => {
    const bare = types.flatMap(listParts).filter(({ description }) => !description?.trim())
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  it.each(roots)('has a resolver and a permission for every field of %s', (root) => {
    const fields = Object.keys((schema.getType(root) as GraphQLObjectType).getFields()).sort()
    expect(Object.keys(resolvers[root] ?? {}).sort()).toEqual(fields)
    expect(Object.keys(permissions[root]).sort()).toEqual(fields)
  })

  // A refusal makes its field null: a field that may not be null would take the whole answer with it.
  it.each(roots)('lets every field of %s be null that somebody may be refused', (root) => {
    const isOpen = (name: string, args: readonly unknown[]) => {
      const { who, on } = (permissions[root] as unknown as Record<string, Permission>)[name] as Permission
      return root === 'Query' && who === 'everyone' && on === undefined && args.length === 0
    }
    const wrong = Object.values((schema.getType(root) as GraphQLObjectType).getFields())
      .filter(({ name, args, type }) => isNonNullType(type) !== isOpen(name, args))
      .map(({ name }) => name)
    expect(wrong).toEqual([])
  })

  it('names every refusal by one code, that of its type', () => {
    const problem = schema.getType('Problem') as GraphQLInterfaceType
    const refusals = schema.getPossibleTypes(problem).map(({ name }) => name)
    const codes = refusals.map((name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase())
    const named = (schema.getType('ProblemCode') as GraphQLEnumType).getValues().map(({ name }) => name)
    expect(named.sort()).toEqual(codes.sort())
  })

  it('has a test through GraphQL for every root field', () => {
    const tests = readTests()
    const untested = roots.flatMap((root) =>
      Object.keys(permissions[root]).filter((field) => !new RegExp(`\\b${field}\\b`).test(tests)),
    )
    expect(untested).toEqual([])
  })

  it('has no page without a cursor to go on from', () => {
    const pages = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'))
    for (const page of pages) {
      expect(Object.keys(page.getFields())).toEqual(expect.arrayContaining(['edges', 'pageInfo']))
    }
  })
})
