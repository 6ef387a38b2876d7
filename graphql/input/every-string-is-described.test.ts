import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '@/graphql/generated/type-defs'
import { type Described, readRules } from '@/graphql/input/read-rules'

const ADVICE = 'say by a directive of graphql/input/input.graphql what it takes'

/** Every argument and input field of strings or ids, in lists too, of which the SDL does not say what they may be. */
function listUndescribed(schema: GraphQLSchema): string[] {
  const found: string[] = []
  const look = (place: string, part: Described & { type: GraphQLInputType }): void => {
    const { name } = getNamedType(part.type)
    if (name !== 'String' && name !== 'ID') return
    const { items: _howMany, ...rules } = readRules(schema, part)
    if (Object.keys(rules).length === 0) found.push(`${place}: ${part.type}: ${ADVICE}`)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name}:)`, arg)
      }
    }
  }
  return found
}

describe('every string and id that somebody may send', () => {
  it('says in the SDL what it takes', () => {
    expect(listUndescribed(buildASTSchema(parse(typeDefs)))).toEqual([])
  })

  it('is found wherever it may stand, and named', () => {
    const directives = parse(typeDefs).definitions.filter(({ kind }) => kind === 'DirectiveDefinition')
    const { definitions, kind } = parse(`
      interface Named { name(style: String): String }
      type Query implements Named {
        name(style: String): String
        said(text: String! @text(max: 3), id: ID @id, ids: [ID!]! @items(max: 3) @id(of: ["Sku"]), count: Int): String
        bare(ids: [[ID!]!]! @items(max: 3), tree: Tree): String
      }
      input Tree { word: String! code: String @key below: [Tree!] words: [String] }
    `)
    const schema = buildASTSchema({ kind, definitions: [...directives, ...definitions] })
    expect(listUndescribed(schema)).toEqual(
      [
        'Named.name(style:): String',
        'Query.name(style:): String',
        'Query.bare(ids:): [[ID!]!]!',
        'Tree.word: String!',
        'Tree.words: [String]',
      ].map((place) => `${place}: ${ADVICE}`),
    )
  })
})
