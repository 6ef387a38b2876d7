import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql'
import { isStorable } from '@/db/text/is-storable'
import { decodeAnyId, type OpaqueType } from '@/graphql/base/opaque-id'
import { readBarcode } from '@/graphql/input/read-barcode'
import { readCountry } from '@/graphql/input/read-country'
import { readEmail } from '@/graphql/input/read-email'
import { readKey } from '@/graphql/input/read-key'
import { readNumber } from '@/graphql/input/read-number'
import type { Rules } from '@/graphql/input/read-rules'
import { NOT_STORABLE, readText } from '@/graphql/input/read-text'
import type { Reading } from '@/graphql/input/reading'
import { DOCUMENT_MAX } from '@/graphql/server/limits/document-bounds'

/** Reads a value that has no parts. An unknown name is a problem only where something has to be found. */
export interface LeafReader {
  read(value: unknown): Reading<unknown>
  isName: boolean
  /** Nobody would see it: where nothing is required, it is nothing. */
  isBlankNull: boolean
}

/** Characters of a string of which the schema says nothing else. A cursor is the longest of them. */
const STRING_MAX = 2_000
const SECRET_MAX = 128
const SLUG_MAX = 200
const JSON_DEPTH_MAX = 20

/** How values of this type are read, or null where any will do. Throws where a rule does not fit the type. */
export function compileLeaf(type: GraphQLLeafType, rules: Rules): LeafReader | null {
  if (isEnumType(type)) {
    expectNone(type.name, rules)
    return null
  }
  if (type.name === 'String') return compileString(rules)
  if (type.name === 'ID') return compileId(rules)
  if (type.name === 'Int' || type.name === 'SafeInt' || type.name === 'Float')
    return compileNumber(type.name, rules)
  expectNone(type.name, rules)
  return isSpecifiedScalarType(type) ? null : asReader(readJson)
}

function compileString({
  text,
  key,
  secret,
  document,
  slug,
  cursor,
  gtin,
  email,
  country,
  ...others
}: Rules): LeafReader {
  expectNone('String', others)
  const readers: LeafReader[] = []
  const add = (read: (text: string) => Reading<string>, more: Partial<LeafReader> = {}) =>
    readers.push(asReader((value) => read(value as string), more))
  if (text) add((value) => readText(value, text), { isBlankNull: true })
  if (key) add((value) => readKey(value, key))
  if (secret) add((value) => readUnchanged(value, SECRET_MAX))
  if (document) add((value) => readUnchanged(value, DOCUMENT_MAX.characters))
  if (slug) add(readSlug, { isName: true })
  if (cursor) add((value) => readUnchanged(value, STRING_MAX))
  if (gtin) add(readBarcode)
  if (email) add(readEmail)
  if (country) add(readCountry)
  if (readers.length > 1) throw new Error('A string is read by one rule.')
  return readers[0] ?? asReader((value) => readUnchanged(value as string, STRING_MAX))
}

function compileId({ id, ...others }: Rules): LeafReader {
  expectNone('ID', others)
  return asReader(createIdReader(id?.of), { isName: true })
}

function compileNumber(type: 'Int' | 'SafeInt' | 'Float', { range, ...others }: Rules): LeafReader | null {
  expectNone(type, others)
  if (!range) return null
  return asReader((value) => readNumber(value as number, range, { isWhole: type !== 'Float' }))
}

function createIdReader(types: readonly OpaqueType[] | null | undefined): LeafReader['read'] {
  const what = types ? `the id of a ${types.join(' or a ')}` : 'an id'
  const problem = `This is not ${what}. Send an id as the server gave it.`
  return (value) => {
    const type = decodeAnyId(value as string)?.type
    return type !== undefined && (types?.includes(type) ?? true) ? { value } : { problem }
  }
}

function asReader(read: LeafReader['read'], more: Partial<LeafReader> = {}): LeafReader {
  return { read, isName: false, isBlankNull: false, ...more }
}

/** @throws where the SDL says something of a type that does not fit it: a check that would never run. */
export function expectNone(type: string, rules: Rules): void {
  const [wrong] = Object.keys(rules)
  if (wrong !== undefined) throw new Error(`@${wrong} does not fit the type ${type}.`)
}

function readUnchanged(value: string, max: number): Reading<string> {
  if (!isStorable(value)) return { problem: NOT_STORABLE }
  if (value.length <= max) return { value }
  return { problem: `This is ${value.length} characters long; at most ${max} fit.` }
}

function readSlug(value: string): Reading<string> {
  const isName = value.length > 0 && value.length <= SLUG_MAX && isStorable(value)
  return isName ? { value } : { problem: 'This is no name in an address.' }
}

/** A value of a scalar of our own: a moment, or a tree whose every text can be kept. */
function readJson(value: unknown): Reading<unknown> {
  const problem = findJsonProblem(value, 0)
  return problem === null ? { value } : { problem }
}

function findJsonProblem(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : NOT_STORABLE
  if (value === null || typeof value !== 'object' || value instanceof Date) return null
  if (depth === JSON_DEPTH_MAX) return `This is nested deeper than ${JSON_DEPTH_MAX} levels.`
  for (const [name, inner] of Object.entries(value)) {
    const problem = isStorable(name) ? findJsonProblem(inner, depth + 1) : NOT_STORABLE
    if (problem !== null) return problem
  }
  return null
}
