import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { type IdOf, listTargets } from '@/graphql/testing/fuzz/list-targets'

type Field = GraphQLField<unknown, unknown>

/** One question of a query: what is read of its answer, two objects deep, and its variables, filled so that they work. */
export interface Read {
  field: string
  /** The field of the answer that is read to the end; missing for the answer's own values. */
  of?: string
  document: string
  /** The same, one object deep: for what would cost more than a request may. */
  shallow: string
  variables: Record<string, unknown>
}

/** Every query of the schema with all that can be read of it two objects deep, in parts. */
export function listReads(schema: GraphQLSchema, idOf: IdOf): Read[] {
  const fields = schema.getQueryType()?.getFields() ?? {}
  return listTargets(schema, idOf)
    .filter(({ root }) => root === 'query')
    .flatMap((target) => {
      const field = fields[target.field]
      if (!field) return []
      // No filter, which would leave nothing to be read.
      const isAsked = (name: string): boolean =>
        field.args.some(
          (arg) => arg.name === name && (isRequiredArgument(arg) || /^first$|ids?$/i.test(name)),
        )
      const variables = Object.fromEntries(Object.entries(target.fill()).filter(([name]) => isAsked(name)))
      const type = getNamedType(field.type)
      const read = (document: string, shallow = document) => ({
        field: target.field,
        document,
        shallow,
        variables,
      })
      if (isLeafType(type)) return [read(target.ask(''))]
      return membersOf(schema, type).flatMap((member) => {
        const inside = (selection: string): string =>
          target.ask(` { __typename ... on ${member.name} { ${selection} } }`)
        const leaves = leavesOf(member)
        const objects = readable(member).filter(({ type: each }) => !isLeafType(getNamedType(each)))
        return [
          ...(leaves ? [read(inside(leaves))] : []),
          ...objects.map((object) => ({
            ...read(inside(readField(schema, object, 1)), inside(readField(schema, object, 0))),
            of: object.name,
          })),
        ]
      })
    })
}

function readField(schema: GraphQLSchema, { name, type }: Field, depth: number): string {
  const members = membersOf(schema, getNamedType(type))
  const parts = members.map((member) => {
    // Two members may have fields of one name and unlike types.
    const prefix = members.length > 1 ? `${member.name}_` : ''
    const deeper = depth === 0 ? [] : readable(member).filter(({ type: of }) => !isLeafType(getNamedType(of)))
    const objects = deeper.map((field) => {
      const read = readField(schema, field, depth - 1)
      return prefix ? `${prefix}${field.name}: ${read}` : read
    })
    return `... on ${member.name} { __typename ${leavesOf(member, prefix)} ${objects.join(' ')} }`
  })
  return `${name} { __typename ${parts.join(' ')} }`
}

function leavesOf(type: Composite, prefix = ''): string {
  return readable(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => (prefix ? `${prefix}${name}: ${name}` : name))
    .join(' ')
}

type Composite = GraphQLNamedType & { getFields(): Record<string, Field> }

const readable = (type: Composite): Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))

function membersOf(schema: GraphQLSchema, type: GraphQLNamedType): Composite[] {
  if (isUnionType(type)) return [...type.getTypes()]
  if (isInterfaceType(type)) return [...schema.getPossibleTypes(type)]
  return isObjectType(type) ? [type] : []
}
