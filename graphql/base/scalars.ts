import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'

const instantPattern =
  /^(?<date>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:\d\d)$/
/** Neither a driver nor a spreadsheet reads the years beyond alike. */
const YEAR_MIN = 1000
const YEAR_MAX = 9999

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function parseInstant(value: unknown): Date {
  const parts = typeof value === 'string' ? instantPattern.exec(value)?.groups : undefined
  if (!parts) refuse('A DateTime is written like 2026-11-21T09:30:00.000Z, with its offset.')
  const { date, time, offset } = parts
  // Date moves 30 February into March: read without its offset, a moment that exists is written the same again.
  const local = new Date(`${date}T${time}Z`)
  const instant = new Date(`${date}T${time}${offset}`)
  const isOnCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${date}T`)
  if (!isOnCalendar || Number.isNaN(instant.getTime())) refuse(`There is no such moment as ${value}.`)
  const year = instant.getUTCFullYear()
  if (year < YEAR_MIN || year > YEAR_MAX) {
    refuse(`${value} is too far away: a DateTime lies between the years ${YEAR_MIN} and ${YEAR_MAX}.`)
  }
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

function parseSafeInt(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    refuse(`A whole number of at most ${Number.MAX_SAFE_INTEGER} is needed, not ${JSON.stringify(value)}.`)
  }
  return value
}

export const SafeInt = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  parseValue: parseSafeInt,
  parseLiteral: (node) => parseSafeInt(node.kind === Kind.INT ? Number(node.value) : print(node)),
  serialize(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw new TypeError(`${String(value)} is no whole number that JSON keeps exactly.`)
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
