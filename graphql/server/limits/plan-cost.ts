import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { readPageSize, sizesOf } from '@/graphql/base/read-page'
import { codedError } from '@/graphql/problems/coded-error'
import { COUNT_COST, LIST_ARGUMENT_MAX } from '@/graphql/server/limits/page-caps'

type Variables = Readonly<Record<string, unknown>>

/** Objects that an operation may make the server build, as `variables` stand. Throws where a page is out of bounds. */
export type CostPlan = (variables: Variables) => number

/** What an unbounded list is taken for. */
const LIST_GUESS = 10

interface Sources {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/**
 * Reads an operation once and returns what counts its objects for given variables: every object costs 1, what is inside
 * a list counts as often as the list is long.
 */
export function planCost(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): CostPlan {
  const root = schema.getRootType(operation.operation)
  if (!root) return () => 0
  const plans = new Map<string, CostPlan>()
  return planSelections(operation.selectionSet, root, { schema, fragments }, plans, defaultsOf(operation))
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return defaults
}

function planSelections(
  { selections }: SelectionSetNode,
  parent: GraphQLOutputType,
  sources: Sources,
  plans: Map<string, CostPlan>,
  defaults: Variables,
): CostPlan {
  const parts: CostPlan[] = []
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field = findField(parent, selection.name.value)
      if (field) parts.push(planField(field, parent, selection, sources, plans, defaults))
      continue
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition
        ? sources.schema.getType(selection.typeCondition.name.value)
        : parent
      parts.push(planSelections(selection.selectionSet, type as GraphQLOutputType, sources, plans, defaults))
      continue
    }
    parts.push(planFragment(selection.name.value, sources, plans, defaults))
  }
  return (variables) => {
    let sum = 0
    for (const part of parts) sum += part(variables)
    return sum
  }
}

function planFragment(
  name: string,
  sources: Sources,
  plans: Map<string, CostPlan>,
  defaults: Variables,
): CostPlan {
  const known = plans.get(name)
  if (known) return known
  const fragment = sources.fragments[name]
  const type = fragment && sources.schema.getType(fragment.typeCondition.name.value)
  const plan =
    fragment && type
      ? planSelections(fragment.selectionSet, type as GraphQLOutputType, sources, plans, defaults)
      : () => 0
  plans.set(name, plan)
  return plan
}

function findField(parent: GraphQLOutputType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

function planField(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLOutputType,
  node: FieldNode,
  sources: Sources,
  plans: Map<string, CostPlan>,
  defaults: Variables,
): CostPlan {
  const type = getNamedType(field.type)
  const coordinate = `${(parent as GraphQLObjectType).name}.${field.name}`
  const times = planTimes(field, coordinate, node, defaults)
  const inner =
    node.selectionSet && !isLeafType(type)
      ? planSelections(node.selectionSet, type, sources, plans, defaults)
      : null
  if (inner === null) {
    const own = field.name === 'totalCount' ? COUNT_COST : 0
    return (variables) => {
      times(variables)
      return own
    }
  }
  const own = isAbstractType(type) || isObjectType(type) ? 1 : 0
  return (variables) => times(variables) * (own + inner(variables))
}

/** How many objects a field stands for. */
function planTimes(
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  node: FieldNode,
  defaults: Variables,
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
  return (variables) => {
    const given = length(variables)
    return isCounted ? 1 : given || LIST_GUESS
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
