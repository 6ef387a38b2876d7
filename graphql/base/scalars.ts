import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function parseInstant(value: unknown): Date {
  if (typeof value !== 'string' || !instantPattern.test(value)) {
    refuse('A DateTime is written like 2026-11-21T09:30:00.000Z, with its offset.')
  }
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) refuse(`There is no such moment as ${value}.`)
  return instant
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
  serialize(value) {
    if (value instanceof Date) return value.toISOString()
    throw new TypeError('A DateTime is made from a Date.')
  },
})

function readLiteral(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map((each) => readLiteral(each, variables))
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, readLiteral(value, variables)]),
      )
    case Kind.VARIABLE:
      return variables[node.name.value]
    default:
      return node.value
  }
}

export const JsonValue = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => readLiteral(node, variables ?? {}),
  serialize: (value) => value,
})
