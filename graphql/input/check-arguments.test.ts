import { buildASTSchema, execute, type GraphQLObjectType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { typeDefs } from '@/graphql/generated/type-defs'
import { checkArguments } from '@/graphql/input/check-arguments'

/** The directives of the product, around fields of this test. */
const directives = parse(typeDefs).definitions.filter(({ kind }) => kind === 'DirectiveDefinition')

const schema = buildASTSchema({
  kind: parse('{ a }').kind,
  definitions: [
    ...directives,
    ...parse(`
      scalar JSON
      interface Node { id: ID! }
      type Thing implements Node { id: ID! }
      scalar DateTime
      type Query {
        text(value: String @text(max: 10), required: String! = "x" @text(max: 10), lines: String @text(max: 10, multiline: true)): String
        plain(value: String, json: JSON): String!
        thing(id: ID! @id(of: ["Sku", "Product"]), slug: String = "a" @slug): Thing
        things(ids: [ID!]! @items(min: 1, max: 3) @id(of: ["Sku"])): String!
        any(id: ID!): Thing
        number(whole: Int @range(min: 1, max: 5), part: Float @range(min: -1.5)): String!
        inner(tree: Tree): String!
      }
      input Tree { name: String! @text(max: 3) key: String @key(max: 5) mail: String @email land: String @country below: [Tree!] }
      type Mutation { change(input: Tree!): Result! end(id: ID! @id(of: ["Sku"])): Ended! }
      union Result = Changed | InvalidInput
      union Ended = Changed | NotFound
      type Changed { saw: String }
      type InvalidInput { message: String! field: [String!]! problems: [InputProblem!]! }
      type InputProblem { field: [String!]! message: String! }
      type NotFound { message: String! }
    `).definitions,
  ],
})
const looksUp = (field: string): boolean => field === 'thing' || field === 'any'

for (const root of [schema.getQueryType(), schema.getMutationType()]) {
  for (const field of Object.values((root as GraphQLObjectType).getFields())) {
    field.resolve = (_parent, args) => {
      if (root?.name === 'Mutation') return { __typename: 'Changed', saw: JSON.stringify(args) }
      return looksUp(field.name) ? { id: args.id } : JSON.stringify(args)
    }
  }
}
checkArguments(schema)

async function ask(document: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await execute({ schema, document: parse(document), variableValues })
  return {
    data: data as Record<string, never> | null,
    errors: errors?.map(({ message, extensions }) => ({ message, ...extensions })),
  }
}

/** What the resolver saw of one argument. */
async function saw(field: string, name: string, type: string, value: unknown): Promise<unknown> {
  const { data, errors } = await ask(
    `query($v: ${type}) { ${field}(${name}: $v)${looksUp(field) ? ' { id }' : ''} }`,
    { v: value },
  )
  if (errors) return errors[0]?.message
  const args = data?.[field]
  if (args === null) return null
  return looksUp(field) ? Object(args)[name] : JSON.parse(String(args))[name]
}

describe('text', () => {
  it.each([
    ['  plain ', 'plain'],
    ['e\u0301', 'é'],
    ['a\u200bb\ufeff', 'ab'],
    ['a\tb\nc', 'a b c'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['ต้ม', 'ต้ม'],
    ['', null],
    [' \u00a0 ', null],
    ['\u200b', null],
    ['\u0301', null],
    ['\u3164', null],
    ['\u2800', null],
  ])('%j goes on as %j', async (given, kept) =>
    expect(await saw('text', 'value', 'String', given)).toBe(kept),
  )

  it.each([
    ['a\u0000', 'cannot be kept'],
    ['\ud800', 'cannot be kept'],
    ['A\u0007B', 'control character (U+0007)'],
    ['a\u202eb', 'control character (U+202E)'],
    ['a\uffffb', 'control character (U+FFFF)'],
    [`z${'\u0301'.repeat(10)}`, 'marks'],
    ['x'.repeat(11), 'at most 10'],
    ['x'.repeat(1_000_000), 'at most 10'],
    ['é'.repeat(1_000_000), 'at most 10'],
  ])('is rejected (%#)', async (given, words) =>
    expect(await saw('text', 'value', 'String', given)).toContain(words),
  )

  it('is counted in characters: ten of two halves each fit', async () => {
    expect(await saw('text', 'value', 'String', '👍'.repeat(10))).toBe('👍'.repeat(10))
    expect(await saw('text', 'value', 'String', '👍'.repeat(11))).toContain('11 characters')
  })

  it('that is required has something to be seen', async () => {
    for (const blank of ['', ' ', '\u200b', '\u200d', '\u00ad'])
      expect(await saw('text', 'required', 'String!', blank)).toBe('required: This must not be empty.')
  })

  it('of several lines keeps them', async () => {
    expect(await saw('text', 'lines', 'String', ' a\r\nb\tc ')).toBe('a\nb\tc')
    expect(await saw('text', 'lines', 'String', 'a\u0007')).toContain('control character')
  })
})

describe('what the schema says nothing of', () => {
  it.each(['\0', '\ud800', 'x'.repeat(2_001)])(
    'cannot hold what Postgres refuses, nor be endless: %j',
    async (v) => expect(await saw('plain', 'value', 'String', v)).toContain('value: This'),
  )

  it('is read inside JSON too, names included', async () => {
    expect(await saw('plain', 'json', 'JSON', { a: [{ b: 'c' }] })).toEqual({ a: [{ b: 'c' }] })
    for (const wrong of [{ a: ['\0'] }, { '\ud800': 1 }])
      expect(await saw('plain', 'json', 'JSON', wrong)).toContain('cannot be kept')
    let deep: unknown = 1
    for (let level = 0; level < 30; level++) deep = [deep]
    expect(await saw('plain', 'json', 'JSON', deep)).toContain('nested deeper')
  })

  it('is any id where the type is ID', async () => {
    const id = encodeId('Cart', '019a3b5e-0000-7000-8000-000000000001')
    expect(await saw('any', 'id', 'ID!', id)).toBe(id)
    expect(await saw('any', 'id', 'ID!', 'x\0')).toBeNull()
  })
})

describe('a name that nothing can have', () => {
  const sku = encodeId('Sku', '019a3b5e-0000-7000-8000-000000000001')

  it('finds nothing where one thing may be found', async () => {
    expect(await saw('thing', 'id', 'ID!', sku)).toBe(sku)
    for (const wrong of [
      '',
      'x',
      encodeId('Cart', '019a3b5e-0000-7000-8000-000000000001'),
      'a'.repeat(5_000),
    ])
      expect(await saw('thing', 'id', 'ID!', wrong)).toBeNull()
    expect((await ask(`{ thing(id: "${sku}", slug: "") { id } }`)).data).toEqual({ thing: null })
  })

  it('is not found where a result says so', async () => {
    const { data } = await ask('mutation { end(id: "x") { __typename } }')
    expect(data).toEqual({ end: { __typename: 'NotFound' } })
  })

  it('is an error in a list', async () => {
    const { errors } = await ask(`{ things(ids: ["${sku}", "x", "y"]) }`)
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', problems: [{ field: ['ids', '1'] }, { field: ['ids', '2'] }] },
    ])
    for (const ids of ['[]', `[${`"${sku}" `.repeat(4)}]`])
      expect((await ask(`{ things(ids: ${ids}) }`)).errors?.[0]?.message).toContain('From 1 to 3 items')
  })
})

it('numbers are within their bounds', async () => {
  expect(await saw('number', 'whole', 'Int', 5)).toBe(5)
  expect(await saw('number', 'whole', 'Int', 6)).toBe('whole: A whole number from 1 to 5 is needed, not 6.')
  expect(await saw('number', 'part', 'Float', -1.5)).toBe(-1.5)
  expect(await saw('number', 'part', 'Float', -2)).toBe('part: A number of at least -1.5 is needed, not -2.')
})

describe('all that is wrong in an input', () => {
  const wrong = `{ name: "long", key: "a b\\u0007", mail: "a@b..example", land: "12", below: [{ name: "ok" }, { name: " ", land: "gb" }] }`

  it('is told at once, each by its path', async () => {
    const { data } = await ask(
      `mutation { change(input: ${wrong}) { ... on InvalidInput { message field problems { field message } } } }`,
    )
    expect(data?.change).toEqual({
      field: ['name'],
      message: 'This is 4 characters long; at most 3 fit. 4 more fields are wrong.',
      problems: [
        { field: ['name'], message: 'This is 4 characters long; at most 3 fit.' },
        { field: ['key'], message: expect.stringContaining('U+0007') },
        { field: ['mail'], message: 'Write an address like name@example.com.' },
        { field: ['land'], message: 'Write the two letters of a country, for example GB.' },
        { field: ['below', '1', 'name'], message: 'This must not be empty.' },
      ],
    })
  })

  it('is told in the extensions where the result has no place for it', async () => {
    const { errors } = await ask(`{ inner(tree: ${wrong}) }`)
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', problems: { length: 5, 0: { field: ['tree', 'name'] } } },
    ])
  })

  it('leaves nothing else changed: a resolver sees what was sent, normalised', async () => {
    const { data } = await ask(
      'mutation { change(input: { name: " e\\u0301 ", key: "k\\u0301", land: "gb", below: [] }) { ... on Changed { saw } } }',
    )
    expect(JSON.parse(Object(data?.change).saw)).toEqual({
      input: { name: 'é', key: 'k\u0301', land: 'GB', below: [] },
    })
  })
})

it('a rule that does not fit its type is found as the schema is built', () => {
  const wrong = buildASTSchema({
    kind: parse('{ a }').kind,
    definitions: [...directives, ...parse('type Query { a(b: Int @text(max: 1)): Int }').definitions],
  })
  expect(() => checkArguments(wrong)).toThrow('@text does not fit the type Int')
})
