import {
  buildASTSchema,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { typeDefs } from '@/graphql/generated/type-defs'
import { resolvers } from '@/graphql/resolvers'
import { guardFields } from '@/graphql/server/guard-fields'

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>
type FieldResolver = Resolver | { subscribe?: Resolver; resolve?: Resolver }

/** The printed schema with its resolvers, each root field behind its permission. */
export function buildExecutableSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }))
  for (const [typeName, fields] of Object.entries(resolvers)) attachResolvers(schema, typeName, fields)
  guardFields(schema)
  return schema
}

function attachResolvers(schema: GraphQLSchema, typeName: string, fields: object): void {
  const type = schema.getType(typeName)
  if (isScalarType(type) && fields instanceof GraphQLScalarType) {
    const { parseValue, parseLiteral, serialize } = fields
    Object.assign(type, { parseValue, parseLiteral, serialize })
  } else if (isAbstractType(type) && '__resolveType' in fields) {
    Object.assign(type, { resolveType: fields.__resolveType })
  } else if (isObjectType(type)) {
    for (const [name, resolver] of Object.entries(fields))
      attachField(type.getFields()[name], `${typeName}.${name}`, resolver)
  } else {
    throw new Error(`There are resolvers for ${typeName}, which the schema does not know.`)
  }
}

function attachField(
  field: { resolve?: Resolver; subscribe?: Resolver } | undefined,
  name: string,
  resolver: FieldResolver,
): void {
  if (field === undefined) throw new Error(`There is a resolver for ${name}, which the schema does not know.`)
  if (typeof resolver === 'function') field.resolve = resolver
  else Object.assign(field, resolver)
}
