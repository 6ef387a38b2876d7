import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { category, deed } from '@/db/schema'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let guest: TestClient
let retailerId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  staff = test.as(test.world.viewers.staff)
  guest = test.as(test.world.viewers.guest)
  retailerId = encodeId('Retailer', test.world.retailer.id)
})
afterAll(() => test.close())

interface Node {
  id: string
  name: string
  slug: string
  level: number
  version: number
  isHidden: boolean
  isVisible: boolean
}

interface Answer {
  __typename: string
  code?: string
  message?: string
  field?: string[]
  category?: Node
}

const NODE = 'id name slug level version isHidden isVisible'
const RESULT = `__typename ... on Problem { code message } ... on InvalidInput { field }
  ... on CategoryChanged { category { ${NODE} } } ... on CategoryConflict { category { ${NODE} } }`

let keys = 0
const ask = async (
  verb: 'addCategory' | 'editCategory' | 'moveCategory',
  input: Record<string, unknown>,
  client = staff,
): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await client.query<{ answer: Answer }>(
    `mutation($i: ${type}!) { answer: ${verb}(input: $i) { ${RESULT} } }`,
    { i: { key: `k${keys++}`, ...(verb === 'addCategory' ? { retailerId } : {}), ...input } },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.answer
}
const made = async (input: Record<string, unknown>): Promise<Node> => nodeOf(await ask('addCategory', input))
const nodeOf = ({ category: node, ...answer }: Answer): Node => {
  if (!node || answer.__typename !== 'CategoryChanged') throw new Error(JSON.stringify(answer))
  return node
}

const listTree = async (): Promise<Node[]> => {
  const { data } = await staff.query<{ categoryTree: Node[] }>(
    `query($r: ID!) { categoryTree(retailerId: $r) { ${NODE} } }`,
    { r: retailerId },
  )
  return data?.categoryTree ?? []
}
const outline = async () => (await listTree()).map(({ level, name }) => `${'-'.repeat(level - 1)}${name}`)

const listShop = async (): Promise<string[]> => {
  const { data } = await guest.query<{ departments: { name: string }[] }>(
    'query($r: ID!) { departments(retailerId: $r) { name children { name } } }',
    { r: retailerId },
  )
  return (data?.departments ?? []).map(({ name }) => name)
}
const findInShop = async (filter: Record<string, unknown>): Promise<number> => {
  const { data } = await guest.query<{ listings: { totalCount: number } }>(
    'query($l: ID!, $f: ListingFilter) { listings(locationId: $l, filter: $f) { totalCount } }',
    { l: encodeId('Location', test.world.store.id), f: filter },
  )
  return data?.listings.totalCount ?? -1
}

const listDeeds = (id: string) =>
  test.database.db
    .select()
    .from(deed)
    .where(eq(deed.subjectId, decodeId('Category', id)?.[0] ?? ''))
    .orderBy(asc(deed.id))

describe('a category', () => {
  it('is added as a department or below another, at its place, and the shop shows it at once', async () => {
    const bakery = await made({ name: 'Bakery' })
    expect(bakery).toMatchObject({ level: 1, slug: 'bakery', version: 1, isVisible: true })
    const bread = await made({ name: 'Bread', parentId: bakery.id })
    const first = await made({ name: 'Rolls', parentId: bakery.id, position: 0 })
    expect([bread.level, first.level]).toEqual([2, 2])
    expect(await outline()).toEqual(['drinks', '-plant-drinks', '--oat-drinks', 'Bakery', '-Rolls', '-Bread'])
    expect(await listShop()).toEqual(['drinks', 'Bakery'])
    expect(await listDeeds(bread.id)).toMatchObject([
      {
        kind: 'category_added',
        actor: `user:${test.world.viewers.staff.userId}`,
        before: null,
        after: { name: 'Bread', parentId: decodeId('Category', bakery.id)?.[0], position: 0 },
      },
    ])
  })

  it('gets a name in addresses of its own, also in a script without Latin letters', async () => {
    const again = await made({ name: 'Bakery' })
    const thai = await made({ name: 'ขนมปัง 🥐' })
    expect([again.slug, thai.slug]).toEqual(['bakery-2', 'category'])
    expect(thai.name).toBe('ขนมปัง 🥐')
  })

  it.each([
    ['nothing', '   '],
    ['a text that turns its direction', 'Tea‮eaT'],
    ['61 characters', 'x'.repeat(61)],
    ['a flood of marks', `Z${'\u0301\u0302'.repeat(20)}`],
  ])('is not named %s', async (_what, name) => {
    expect(await ask('addCategory', { name })).toMatchObject({ code: 'INVALID_INPUT', field: ['name'] })
  })

  it('is renamed: its address stays, and what stands in it is found by the new name at once', async () => {
    const shelf = (await listTree()).find(({ slug }) => slug === 'oat-drinks') as Node
    expect(await findInShop({ text: 'barista' })).toBe(0)
    const answer = await ask('editCategory', {
      categoryId: shelf.id,
      expectedVersion: shelf.version,
      name: 'Barista',
    })
    expect(answer.category).toMatchObject({ name: 'Barista', slug: 'oat-drinks', version: shelf.version + 1 })
    expect(await findInShop({ text: 'barista' })).toBe(4)
    expect(await listDeeds(shelf.id)).toMatchObject([
      { kind: 'category_edited', before: { name: 'oat-drinks' }, after: { name: 'Barista' } },
    ])
  })

  it('that somebody else changed meanwhile is refused with what it is now', async () => {
    const { id, version } = await made({ name: 'Sweets' })
    await ask('editCategory', { categoryId: id, expectedVersion: version, name: 'Candy' })
    for (const verb of ['editCategory', 'moveCategory'] as const) {
      expect(await ask(verb, { categoryId: id, expectedVersion: version })).toMatchObject({
        __typename: 'CategoryConflict',
        code: 'CATEGORY_CONFLICT',
        category: { name: 'Candy', version: version + 1 },
      })
    }
  })

  it('is changed once under a key, and the key is good for nothing else', async () => {
    const input = { key: 'once', name: 'Once' }
    const first = await ask('addCategory', input)
    expect(await ask('addCategory', input)).toEqual(first)
    expect((await outline()).filter((line) => line === 'Once')).toHaveLength(1)
    expect(await ask('addCategory', { ...input, name: 'Twice' })).toMatchObject({ code: 'KEY_REUSED' })
  })
})

describe('moving a category', () => {
  let top: Node
  let middle: Node
  let leaf: Node
  beforeEach(async () => {
    top = await made({ name: 'Top' })
    middle = await made({ name: 'Middle', parentId: top.id })
    leaf = await made({ name: 'Leaf', parentId: middle.id })
  })

  it('takes along what is below it', async () => {
    const other = await made({ name: 'Other' })
    const answer = await ask('moveCategory', {
      categoryId: middle.id,
      expectedVersion: 1,
      parentId: other.id,
    })
    expect(answer.category).toMatchObject({ level: 2, version: 2 })
    const { data } = await guest.query<{ node: object }>(
      'query($id: ID!) { node(id: $id) { ... on Category { level ancestors { name } } } }',
      { id: leaf.id },
    )
    expect(data?.node).toEqual({
      level: 3,
      ancestors: [{ name: 'Other' }, { name: 'Middle' }, { name: 'Leaf' }],
    })
  })

  it('makes it a department, and puts it where it is wanted among its siblings', async () => {
    await ask('moveCategory', { categoryId: leaf.id, expectedVersion: 1, position: 0 })
    expect((await outline())[0]).toBe('Leaf')
    await ask('moveCategory', { categoryId: leaf.id, expectedVersion: 2 })
    expect((await outline()).at(-1)).toBe('Leaf')
  })

  it('under itself, or under what is below it, is refused by name', async () => {
    const before = await outline()
    for (const parentId of [top.id, middle.id, leaf.id]) {
      expect(await ask('moveCategory', { categoryId: top.id, expectedVersion: 1, parentId })).toMatchObject({
        __typename: 'CategoryUnderItself',
        code: 'CATEGORY_UNDER_ITSELF',
        message: '“Top” cannot be moved below itself. Choose a category that is not part of it.',
      })
    }
    expect(await outline()).toEqual(before)
  })

  it('deeper than six levels is refused, by what is below it', async () => {
    let deepest = leaf
    for (const name of ['Four', 'Five', 'Six']) deepest = await made({ name, parentId: deepest.id })
    expect(deepest.level).toBe(6)
    const tooDeep = { __typename: 'CategoryTooDeep', code: 'CATEGORY_TOO_DEEP' }
    expect(await ask('addCategory', { name: 'Seven', parentId: deepest.id })).toMatchObject(tooDeep)
    const other = await made({ name: 'Other' })
    expect(
      await ask('moveCategory', { categoryId: top.id, expectedVersion: 1, parentId: other.id }),
    ).toMatchObject(tooDeep)
  })

  it('two moves that would make a ring together: one is done, the other refused', async () => {
    const other = await made({ name: 'Other' })
    const answers = await Promise.all([
      ask('moveCategory', { categoryId: top.id, expectedVersion: 1, parentId: other.id }),
      ask('moveCategory', { categoryId: other.id, expectedVersion: 1, parentId: middle.id }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CategoryChanged',
      'CategoryUnderItself',
    ])
  })
})

describe('a hidden category', () => {
  it('leaves the shop with all that is below it, stays in the tree of its staff, and comes back', async () => {
    const drinks = (await listTree()).find(({ slug }) => slug === 'drinks') as Node
    const shown = await findInShop({})
    const hide = (expectedVersion: number, isHidden: boolean) =>
      ask('editCategory', { categoryId: drinks.id, expectedVersion, isHidden })
    expect((await hide(drinks.version, true)).category).toMatchObject({ isHidden: true, isVisible: false })
    expect(await listShop()).not.toContain('drinks')
    expect([shown, await findInShop({}), await findInShop({ text: 'oat' })]).toEqual([4, 0, 0])
    const { data } = await guest.query(
      'query($r: ID!) { category(retailerId: $r, slug: "oat-drinks") { id } }',
      {
        r: retailerId,
      },
    )
    expect(data).toEqual({ category: null })
    const below = (await listTree()).filter(({ slug }) => ['plant-drinks', 'oat-drinks'].includes(slug))
    expect(below.map(({ isHidden, isVisible }) => [isHidden, isVisible])).toEqual([
      [false, false],
      [false, false],
    ])
    await hide(drinks.version + 1, false)
    expect(await findInShop({})).toBe(4)
  })

  it('hides what is moved or added below it', async () => {
    const attic = await made({ name: 'Attic' })
    const moved = await made({ name: 'Moved' })
    await ask('editCategory', { categoryId: attic.id, expectedVersion: 1, isHidden: true })
    const added = await made({ name: 'Added', parentId: attic.id })
    await ask('moveCategory', { categoryId: moved.id, expectedVersion: 1, parentId: attic.id })
    const tree = await listTree()
    const isShown = (id: string) => tree.find((node) => node.id === id)?.isVisible
    expect([isShown(added.id), isShown(moved.id)]).toEqual([false, false])
    await ask('moveCategory', { categoryId: moved.id, expectedVersion: 2 })
    expect((await listTree()).find(({ id }) => id === moved.id)?.isVisible).toBe(true)
  })
})

it('the database refuses a tree that is none, whatever the code does', async () => {
  const { sql } = test.database
  const [drinks] = test.world.categories
  const inside = `id = '${test.world.categories[1]?.id}'`
  const rivals = `(select id from category where retailer_id = '${test.world.rival.retailer.id}' and level = 1)`
  for (const change of [
    `parent_id = id, path = array[id, id], level = 2 where ${inside}`,
    `parent_id = ${rivals}, path = array[${rivals}, id] where ${inside}`,
    `is_visible = false where ${inside}`,
    `level = 7 where ${inside}`,
    `is_hidden = true where id = '${drinks?.id}'`,
  ]) {
    await expect(sql.unsafe(`update category set ${change}`), change).rejects.toThrow(/category/i)
  }
  const rows = await test.database.db
    .select()
    .from(category)
    .where(and(eq(category.retailerId, test.world.retailer.id), eq(category.slug, 'plant-drinks')))
  expect(rows).toMatchObject([{ level: 2, isVisible: true }])
})
