import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { createInputCompiler, type ReadInput } from '@/graphql/input/compile-input'
import type { FoundProblem, InputPath } from '@/graphql/input/input-problem'
import { inputRules } from '@/graphql/input-rules'
import { isLookUp } from '@/graphql/permissions/is-look-up'
import { invalidInputs, notFound } from '@/graphql/problems'
import { invalidArguments } from '@/graphql/problems/coded-error'

type Field = GraphQLField<unknown, GraphqlContext>
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>

/** The one `input` of a mutation is not named in paths: they begin inside it. */
const pathOfArgument = (name: string): InputPath | null =>
  name === 'input' ? null : { key: name, parent: null }

/**
 * Reads the arguments of every field by what the SDL says of them, before its resolver: each text is normalised once and
 * nothing reaches a statement that Postgres would refuse. All that is wrong is told at once.
 */
export function checkArguments(schema: GraphQLSchema): void {
  const { compileParts } = createInputCompiler(schema, inputRules)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values<Field>(type.getFields())) {
      const read = compileParts(field.args, pathOfArgument)
      if (read === null) continue
      const refuseWith = field.subscribe ? refuse : refuseIn(field.type)
      if (field.subscribe) field.subscribe = guard(read, field.subscribe, refuseWith)
      field.resolve = guard(read, field.resolve ?? defaultFieldResolver, refuseWith)
    }
  }
}

/** What a request with these problems gets: a value, or an error that is thrown. */
type Refuse = (found: FoundProblem[]) => unknown

function guard(read: ReadInput, resolve: Resolver, refuseWith: Refuse): Resolver {
  return (parent, args, context, info) => {
    const found: FoundProblem[] = []
    const kept = read(args, null, found)
    if (found.length > 0) return refuseWith(found)
    return resolve(parent, kept as Record<string, unknown>, context, info)
  }
}

const refuse: Refuse = (found) => {
  throw invalidArguments(found)
}

/** A problem where the result has a place for it; nothing where nothing can have the name; else a coded error. */
function refuseIn(type: GraphQLOutputType): Refuse {
  const inner = isNonNullType(type) ? type.ofType : type
  const members = isUnionType(inner) ? inner.getTypes().map(({ name }) => name) : []
  return (found) => {
    if (members.includes('InvalidInput')) return invalidInputs(found)
    const isUnknown = found.every(({ isUnknownName }) => isUnknownName)
    if (isUnknown && members.includes('NotFound')) return notFound('This object')
    return isUnknown && isLookUp(type) ? null : refuse(found)
  }
}
