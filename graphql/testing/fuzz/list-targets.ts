import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { OpaqueType } from '@/graphql/base/opaque-id'
import { readRules } from '@/graphql/input/read-rules'

export type RootKind = 'query' | 'mutation' | 'subscription'

/** One root field with a document that takes all its arguments as variables, and a way to fill them so that it works. */
export interface Target {
  root: RootKind
  field: string
  document: string
  /** The same with another selection: `{ … }`, or nothing of what has no fields. */
  ask(selection: string): string
  /** Every place of an argument, those inside inputs included. */
  paths: string[][]
  fill(): Record<string, unknown>
}

export type IdOf = (type: OpaqueType) => string

/** Every root field of the schema: one that is added is tried without being named anywhere. */
export function listTargets(schema: GraphQLSchema, idOf: IdOf): Target[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const
  return roots.flatMap(([root, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => describeTarget(schema, root, field, idOf)),
  )
}

function describeTarget(
  schema: GraphQLSchema,
  root: RootKind,
  field: GraphQLField<unknown, unknown>,
  idOf: IdOf,
): Target {
  const { args } = field
  const variables = args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const head = `${root} Fuzz${args.length > 0 ? `(${variables})` : ''}`
  const call = `${field.name}${args.length > 0 ? `(${passed})` : ''}`
  const ask = (selection: string): string => `${head} { ${call}${selection} }`
  return {
    root,
    field: field.name,
    document: ask(select(field)),
    ask,
    paths: args.flatMap((arg) => listPaths(arg, [])),
    fill: () => Object.fromEntries(args.map((arg) => [arg.name, fillPart(schema, arg, idOf)])),
  }
}

/** Outcomes that say line by line what was refused. */
const ANSWERED_BY_LINE = ['StockLevelsAnswered', 'ListingsAnswered']

/** Every leaf without arguments, and what a refusal says. */
function select({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  const leaves = isObjectType(named)
    ? Object.values(named.getFields()).filter(
        ({ args, type: each }) => args.length === 0 && isLeafType(getNamedType(each)),
      )
    : []
  const members = isUnionType(named) ? named.getTypes() : []
  const isProblem = members.some((member) => member.getInterfaces().some(({ name }) => name === 'Problem'))
  const isInvalidInput = members.some(({ name }) => name === 'InvalidInput')
  const byLine = members
    .filter(({ name }) => ANSWERED_BY_LINE.includes(name))
    .map(({ name }) => `... on ${name} { lines { result { ... on Problem { code message } } } }`)
    .join(' ')
  const refusals = `${byLine} ${isProblem ? '... on Problem { code message }' : ''} ${isInvalidInput ? '... on InvalidInput { problems { field message } }' : ''}`
  return ` { __typename ${leaves.map(({ name }) => name).join(' ')} ${refusals} }`
}

type Part = GraphQLArgument | GraphQLInputField

function listPaths({ name, type }: Part, before: string[]): string[][] {
  const path = [...before, name]
  return [path, ...listInnerPaths(getNullableType(type), path)]
}

function listInnerPaths(type: GraphQLInputType, path: string[]): string[][] {
  if (isListType(type))
    return [[...path, '0'], ...listInnerPaths(getNullableType(type.ofType), [...path, '0'])]
  if (!isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => listPaths(field, path))
}

/** Fields that stand for one another: only the first of them is filled. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  ChangeStockLineInput: ['quantity'],
}

let keys = 0

function fillPart(schema: GraphQLSchema, part: Part, idOf: IdOf): unknown {
  const rules = readRules(schema, part)
  // The first page, and whatever version is seen.
  if (rules.cursor || (part.name === 'expectedVersion' && !isNonNullType(part.type))) return undefined
  if (rules.id) return wrap(part.type, idOf(rules.id.of?.[0] ?? 'Order'))
  if (rules.key) return wrap(part.type, part.name === 'key' ? `fuzz-${keys++}` : 'k')
  if (rules.range) return rules.range.min ?? 1
  if (rules.gtin) return '5000000000005'
  if (rules.email) return 'fuzz@test.example'
  if (rules.country) return 'GB'
  return fillType(schema, part.name, getNullableType(part.type), idOf)
}

function wrap(type: GraphQLInputType, value: unknown): unknown {
  return isListType(getNullableType(type)) ? [value] : value
}

const named: Readonly<Record<string, unknown>> = {
  cardNumber: '4242 4242 4242 4242',
  slug: 'store',
  postcode: 'N1 1AA',
  ignoreVersion: true,
  change: 1,
  code: '5000000000005',
}

function fillType(schema: GraphQLSchema, name: string, type: GraphQLInputType, idOf: IdOf): unknown {
  if (isListType(type)) return [fillType(schema, name, getNullableType(type.ofType), idOf)]
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => !alternatives[type.name]?.includes(field.name),
    )
    return Object.fromEntries(fields.map((field) => [field.name, fillPart(schema, field, idOf)]))
  }
  if (name in named) return named[name]
  if (isEnumType(type)) return type.getValues()[0]?.name
  return fillScalar(getNamedType(type).name)
}

function fillScalar(type: string): unknown {
  switch (type) {
    case 'Int':
    case 'SafeInt':
      return 1
    case 'Float':
      return 1.5
    case 'Boolean':
      return false
    case 'DateTime':
      return '2026-11-20T15:00:00.000Z'
    case 'JSON':
      return {}
    default:
      return 'tea'
  }
}

/** A copy of the variables with one value in the place of another. */
export function replaceAt(
  variables: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables)
  let holder: Record<string, unknown> = copy
  for (const key of path.slice(0, -1)) {
    const inner = holder[key]
    if (typeof inner !== 'object' || inner === null) return copy
    holder = inner as Record<string, unknown>
  }
  const last = path.at(-1)
  if (last !== undefined) holder[last] = value
  return copy
}
