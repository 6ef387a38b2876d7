import { type ConstDirectiveNode, type GraphQLSchema, getDirectiveValues } from 'graphql'
import type { OpaqueType } from '@/graphql/base/opaque-id'

/** What the SDL says of an argument or an input field: see `input.graphql`. */
export interface Rules {
  text?: { min: number; max: number; multiline: boolean }
  key?: { max: number }
  secret?: object
  document?: object
  /** Without types: an id of any. */
  id?: { of?: OpaqueType[] | null }
  slug?: object
  cursor?: object
  gtin?: object
  email?: object
  country?: object
  range?: { min?: number | null; max?: number | null }
  items?: { min: number; max: number }
}

const names = [
  'text',
  'key',
  'secret',
  'document',
  'id',
  'slug',
  'cursor',
  'gtin',
  'email',
  'country',
  'range',
  'items',
] as const satisfies (keyof Rules)[]

export type Described = {
  astNode?: { readonly directives?: ReadonlyArray<ConstDirectiveNode> } | null | undefined
}

/** The directives of an argument or an input field, with their values. */
export function readRules(schema: GraphQLSchema, { astNode }: Described): Rules {
  const rules: Record<string, unknown> = {}
  for (const name of names) {
    const directive = schema.getDirective(name)
    const values = directive && astNode && getDirectiveValues(directive, astNode)
    if (values) rules[name] = values
  }
  return rules as Rules
}
