import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { compileLeaf, expectNone } from '@/graphql/input/compile-leaf'
import { type FoundProblem, type InputPath, type InputProblem, toField } from '@/graphql/input/input-problem'
import { type Described, type Rules, readRules } from '@/graphql/input/read-rules'
import { EMPTY } from '@/graphql/input/read-text'

/** Reads a value: returns it as it goes on, the same object where nothing was changed, and adds what is wrong. */
export type ReadInput = (value: unknown, path: InputPath | null, found: FoundProblem[]) => unknown

/** An argument or a field of an input. */
export type InputPart = Described & { name: string; type: GraphQLInputType }

/** Items of a list that says nothing else. */
const ITEMS_MAX = 200

/** What is wrong in an input beyond its single fields; `field` begins inside that input. */
export type InputRule = (input: never) => InputProblem[]

/** Compiles readers of one schema; each input type once, so that types may contain themselves. `rules` are by type. */
export function createInputCompiler(schema: GraphQLSchema, rules: Readonly<Record<string, InputRule>> = {}) {
  const compiled = new Map<GraphQLInputObjectType, ReadInput | null>()

  /** How the parts of an object are read, or null where no part has to be. */
  function compileParts(
    parts: readonly InputPart[],
    pathOf: (name: string, path: InputPath | null) => InputPath | null,
  ): ReadInput | null {
    const readers: [name: string, read: ReadInput][] = []
    for (const part of parts) {
      const read = compileType(part.type, readRules(schema, part))
      if (read) readers.push([part.name, read])
    }
    if (readers.length === 0) return null
    return (value, path, found) => {
      const before = value as Record<string, unknown>
      let after = before
      for (const [name, read] of readers) {
        const given = before[name]
        if (given === undefined || given === null) continue
        const kept = read(given, pathOf(name, path), found)
        if (kept === given) continue
        if (after === before) after = { ...before }
        after[name] = kept
      }
      return after
    }
  }

  function compileObject(type: GraphQLInputObjectType): ReadInput | null {
    const known = compiled.get(type)
    if (known !== undefined) return known
    // A type that contains itself finds this first; by the time it runs, the reader is compiled.
    compiled.set(type, (value, path, found) => compiled.get(type)?.(value, path, found) ?? value)
    const readParts = compileParts(Object.values(type.getFields()), (key, parent) => ({ key, parent }))
    const read = withRule(readParts, rules[type.name])
    compiled.set(type, read)
    return read
  }

  function compileType(type: GraphQLInputType, described: Rules): ReadInput | null {
    if (isNonNullType(type)) return compileNamed(type.ofType, described, true)
    return compileNamed(type, described, false)
  }

  function compileNamed(type: GraphQLInputType, described: Rules, isRequired: boolean): ReadInput | null {
    if (isListType(type)) {
      const { items = { min: 0, max: ITEMS_MAX }, ...others } = described
      return readList(items, compileType(type.ofType, others))
    }
    if (isInputObjectType(type)) {
      expectNone(type.name, described)
      return compileObject(type)
    }
    if (isNonNullType(type)) return compileType(type, described)
    const leaf = compileLeaf(type, described)
    if (leaf === null) return null
    return (value, path, found) => {
      const reading = leaf.read(value)
      if ('value' in reading)
        return reading.value === '' && leaf.isBlankNull && !isRequired ? null : reading.value
      if (reading.problem === EMPTY && leaf.isBlankNull && !isRequired) return null
      found.push({ field: toField(path), message: reading.problem, isUnknownName: leaf.isName })
      return value
    }
  }

  return { compileParts }
}

/** A field that is wrong by itself is not told of twice. */
function withRule(readParts: ReadInput | null, rule: InputRule | undefined): ReadInput | null {
  if (!rule) return readParts
  return (value, path, found) => {
    const before = found.length
    const kept = readParts ? readParts(value, path, found) : value
    const named = new Set(found.slice(before).map(({ field }) => field.join('.')))
    for (const { field, message } of rule(kept as never)) {
      const whole = [...toField(path), ...field]
      if (!named.has(whole.join('.'))) found.push({ field: whole, message, isUnknownName: false })
    }
    return kept
  }
}

function readList({ min, max }: { min: number; max: number }, readItem: ReadInput | null): ReadInput {
  return (value, path, found) => {
    const items = value as unknown[]
    if (items.length < min || items.length > max) {
      const message = `From ${min} to ${max} items can be sent, not ${items.length}.`
      found.push({ field: toField(path), message, isUnknownName: false })
      return items
    }
    if (readItem === null) return items
    const kept = items.map((item, key) =>
      item === null || item === undefined ? item : readItem(item, { key, parent: path }, found),
    )
    return kept.every((item, key) => item === items[key]) ? items : kept
  }
}
