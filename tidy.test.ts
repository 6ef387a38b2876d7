import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

/** House rules that no linter knows. A limit may go down; it goes up only with a reason in the commit. */

const LINES_MAX = 400

/** Folders and files whose names say nothing about what they hold. */
const emptyNames = /(^|\/)(utils?|helpers?|misc|common|managers?|shared|stuff)(\/|\.tsx?$)/

/** Words that promise later work, types switched off, tests narrowed. */
const forbidden: [name: string, pattern: RegExp][] = [
  [
    'a promise of later work',
    new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|not impl', 'emented|coming so', 'on'].join('')),
  ],
  ['a type switched off', new RegExp(['@ts-(igno', 're|nocheck)|\\bas an', 'y\\b|: an', 'y\\b'].join(''))],
  ['a test skipped or narrowed', /\b(it|test|describe)\.(skip|only|todo|fixme)\b/],
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(tsx?|mjs|sql|graphql|css)$/.test(path))
  .filter(
    (path) => !/(^|\/)generated\/|^db\/migrations\/|^graphql\/schema\.graphql$|^db\/schema\.sql$/.test(path),
  )

const sources = new Map<string, string>()
for (const path of files) {
  try {
    sources.set(path, readFileSync(path, 'utf8'))
  } catch {
    // Deleted in the working tree, not yet in the index.
  }
}

function listPaths(isWanted: (source: string, path: string) => boolean): string[] {
  return [...sources].filter(([path, source]) => isWanted(source, path)).map(([path]) => path)
}

const tests = [...sources].filter(([path]) => /\.test\.tsx?$|^e2e\//.test(path)).map(([, source]) => source)

describe('the house is tidy', () => {
  it('no file is longer than a reader can hold', () => {
    expect(listPaths((source) => source.split('\n').length > LINES_MAX + 1)).toEqual([])
  })

  it('every name says what it holds', () => {
    expect(listPaths((_, path) => emptyNames.test(path))).toEqual([])
  })

  it('files are kebab-case', () => {
    const isKebab = /^(\(?[a-z0-9]+(-[a-z0-9]+)*\)?(\.[a-z.]+)?|\[(\.\.\.)?[a-zA-Z]+\]|\d{4}_\w+\.sql)$/
    expect(listPaths((_, path) => !path.split('/').every((part) => isKebab.test(part)))).toEqual([])
  })

  it('no two decisions have one number, and each bears it in its heading', () => {
    const records = readdirSync('docs/decisions')
    const numbers = records.map((name) => Number(name.slice(0, 4)))
    expect(numbers).toEqual([...new Set(numbers)])
    for (const [index, name] of records.entries()) {
      expect(readFileSync(`docs/decisions/${name}`, 'utf8')).toMatch(new RegExp(`^# ${numbers[index]}\\. `))
    }
  })

  it.each(forbidden)('nothing holds %s', (_, pattern) => {
    expect(listPaths((source) => pattern.test(source))).toEqual([])
  })

  it('buttons and forms keep a press that comes before the page’s code', () => {
    const isKept = /^components\/ui\/(plain-button|form)\.tsx$/
    // The search form needs no code: the browser sends it where its answer is.
    const bare = (source: string) =>
      source.replaceAll(/<form\s+action=/g, '').match(/<(button|form)\b/) !== null
    expect(listPaths((source, path) => path.endsWith('.tsx') && !isKept.test(path) && bare(source))).toEqual(
      [],
    )
  })

  it('no test but the one that clones it connects to the template database', () => {
    const connects = /inject\(['"]postgres['"]\)/
    expect(listPaths((source) => connects.test(source))).toEqual(['db/testing/create-test-database.ts'])
  })

  it('db/ takes the time from a clock that is passed in', () => {
    const reads = /Date\.now\(\)|new Date\(\)/
    const isRule = (path: string) =>
      /^db\/(stock|orders|picks|payments|catalog|accounts|events|audit)\//.test(path) &&
      !path.includes('.test.')
    expect(listPaths((source, path) => isRule(path) && reads.test(source))).toEqual([])
  })

  it('hand-written SQL names its function', () => {
    const unnamed = /(?:sql|tx|connection|execute\(sql)`\s*(?:select|insert|update|delete|with)\b/i
    const isRule = (path: string) =>
      /^db\/(stock|orders|picks|catalog|audit)\//.test(path) && !path.includes('.test.')
    expect(listPaths((source, path) => isRule(path) && unnamed.test(source))).toEqual([])
  })
})

describe('the schema', () => {
  const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))

  it('describes every type, field, argument and value', () => {
    const bare: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue
      if (!type.description) bare.push(type.name)
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`)
        }
      }
      if (isEnumType(type)) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`)
      }
    }
    expect(bare).toEqual([])
  })
})

describe('the invariants', () => {
  it.each(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9'])(
    '%s is looked for by the audit and tested',
    (name) => {
      const mentions = new RegExp(`\\b${name}\\b`)
      expect(listPaths((source, path) => path.startsWith('db/audit/') && mentions.test(source))).not.toEqual(
        [],
      )
      expect(tests.some((source) => mentions.test(source))).toBe(true)
    },
  )
})
