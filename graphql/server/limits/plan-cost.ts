import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import { readPageSize, sizesOf } from '@/graphql/base/read-page'
import { codedError } from '@/graphql/problems/coded-error'
import { measureIntrospection } from '@/graphql/server/limits/introspection-lengths'
import { COUNT_COST, LIST_ARGUMENT_MAX } from '@/graphql/server/limits/page-caps'

type Variables = Readonly<Record<string, unknown>>

/** Objects that an operation may make the server build, as `variables` stand. Throws where a page is out of bounds. */
export type CostPlan = (variables: Variables) => number

/** One reckoning: what a fragment comes to is the same wherever it is spread, so it is worked out once. */
interface Reckoning {
  variables: Variables
  fragments: Map<string, number>
}

type Part = (reckoning: Reckoning) => number

/** What an unbounded list is taken for. */
const LIST_GUESS = 10

/** A value beside an object, whose rows had to be read. */
const VALUE_COST = 0.1

interface Sources {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  plans: Map<string, Part>
  defaults: Variables
  introspection: Readonly<Record<string, number>>
}

/**
 * Reads an operation once and returns what counts its objects for given variables: every object costs 1 and every value a
 * tenth, what is inside a list counts as often as the list is long. Reckoning takes as long as the document is, however
 * often its fragments are spread.
 */
export function planCost(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CostPlan {
  const root = schema.getRootType(operation.operation)
  if (!root) return () => 0
  const sources: Sources = {
    schema,
    fragments,
    plans: new Map(),
    defaults: defaultsOf(operation),
    introspection: introspectionOf(schema),
  }
  const plan = planSelections(operation.selectionSet, root, sources)
  return (variables) => plan({ variables, fragments: new Map() })
}

const introspections = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>()

function introspectionOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const lengths = introspections.get(schema) ?? measureIntrospection(schema)
  introspections.set(schema, lengths)
  return lengths
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return defaults
}

function planSelections({ selections }: SelectionSetNode, parent: GraphQLOutputType, sources: Sources): Part {
  const parts: Part[] = []
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field = findField(parent, selection.name.value, sources.schema)
      if (field) parts.push(planField(field, parent, selection, sources))
      continue
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition
        ? sources.schema.getType(selection.typeCondition.name.value)
        : parent
      parts.push(planSelections(selection.selectionSet, type as GraphQLOutputType, sources))
      continue
    }
    parts.push(planFragment(selection.name.value, sources))
  }
  return (reckoning) => {
    let sum = 0
    for (const part of parts) sum += part(reckoning)
    return sum
  }
}

function planFragment(name: string, sources: Sources): Part {
  const known = sources.plans.get(name)
  if (known) return known
  const fragment = sources.fragments.get(name)
  const type = fragment && sources.schema.getType(fragment.typeCondition.name.value)
  if (!fragment || !type) return () => 0
  const once = planSelections(fragment.selectionSet, type as GraphQLOutputType, sources)
  const plan: Part = (reckoning) => {
    const reckoned = reckoning.fragments.get(name) ?? once(reckoning)
    reckoning.fragments.set(name, reckoned)
    return reckoned
  }
  sources.plans.set(name, plan)
  return plan
}

function findField(
  parent: GraphQLOutputType,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && parent === schema.getQueryType()) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name && parent === schema.getQueryType()) return TypeMetaFieldDef
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

function planField(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLOutputType,
  node: FieldNode,
  sources: Sources,
): Part {
  const type = getNamedType(field.type)
  const coordinate = `${(parent as GraphQLObjectType).name}.${field.name}`
  const times = planTimes(field, coordinate, node, sources)
  const inner =
    node.selectionSet && !isLeafType(type) ? planSelections(node.selectionSet, type, sources) : null
  if (inner === null) {
    const own = field.name === 'totalCount' ? COUNT_COST : VALUE_COST
    return ({ variables }) => times(variables) * own
  }
  return (reckoning) => times(reckoning.variables) * (1 + inner(reckoning))
}

/** How many objects a field counts as. */
function planTimes(
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  node: FieldNode,
  { defaults, introspection }: Sources,
): CostPlan {
  const lists = field.args.filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type))
  const listLengths = lists.map(({ name }) =>
    planListLength(name, readArgument(node, name, undefined, defaults)),
  )
  const length: CostPlan = (variables) => Math.max(0, ...listLengths.map((each) => each(variables)))
  if (field.args.some(({ name }) => name === 'first')) {
    const readFirst = readArgument(node, 'first', undefined, defaults)
    const readLast = readArgument(node, 'last', undefined, defaults)
    return (variables) => {
      length(variables)
      const [first, last] = [readFirst(variables), readLast(variables)].map(asSize)
      return readPageSize(coordinate, { first, last }) ?? sizesOf(coordinate).usual
    }
  }
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  // What stands on a page is counted by its size.
  const isCounted = !isList || field.name === 'edges' || field.name === 'nodes'
  const guess = introspection[coordinate] ?? (isCounted ? 1 : LIST_GUESS)
  return (variables) => {
    const given = length(variables)
    return isCounted ? guess : given || guess
  }
}

type Reader = (variables: Variables) => unknown

function readArgument(node: FieldNode, name: string, fallback: unknown, defaults: Variables): Reader {
  const argument = node.arguments?.find((each) => each.name.value === name)
  if (!argument) return () => fallback
  if (argument.value.kind === Kind.VARIABLE) {
    const variable = argument.value.name.value
    return (variables) => variables[variable] ?? defaults[variable] ?? fallback
  }
  return (variables) => valueFromASTUntyped(argument.value, variables)
}

/** What is no number at all is refused by the argument's type. */
function asSize(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function planListLength(name: string, read: Reader): CostPlan {
  return (variables) => {
    const value = read(variables)
    if (!Array.isArray(value)) return 0
    if (value.length <= LIST_ARGUMENT_MAX) return value.length
    throw codedError(
      'BAD_USER_INPUT',
      `${name}: ${value.length} were sent; at most ${LIST_ARGUMENT_MAX} are taken.`,
    )
  }
}
