import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
  const { staff, staffKey, owner } = test.world.viewers
  const { retailer, product } = test.world
  const category = (name: string, viewer: Viewer) =>
    change(viewer, 'addCategory', { retailerId: encodeId('Retailer', retailer.id), name })
  await category('100% juice', staff)
  test.clock.advance(60_000)
  await category('Bread', staffKey)
  test.clock.advance(60_000)
  await change(owner, 'inviteMember', {
    retailerId: encodeId('Retailer', retailer.id),
    role: 'VIEWER',
    email: 'new@test.example',
  })
  test.clock.advance(60_000)
  await change(owner, 'editProduct', {
    productId: encodeId('Product', product.id),
    expectedVersion: 1,
    name: '=HYPERLINK("x")',
  })
})
afterAll(() => test.close())

let keys = 0
async function change(viewer: Viewer, field: string, input: object): Promise<void> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on Problem { message } } }`
  const { data, errors } = await test
    .as(viewer)
    .query<Record<string, object>>(document, { input: { key: `deed-${keys++}`, ...input } })
  expect({ answer: data?.[field], errors }).toEqual({
    answer: { __typename: expect.stringMatching(/Changed|Invited/) },
    errors: [],
  })
}

interface Page {
  nodes: {
    kind: string
    about: string
    subject: string | null
    actor: string
    actorId: string
    changes: { field: string; before: string | null; after: string | null }[]
  }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  totalCount: number
}

async function list(filter: object = {}, { first = 50, after = null as string | null } = {}): Promise<Page> {
  const { data, errors } = await test.as(test.world.viewers.owner).query<{ deeds: Page }>(
    `query ($id: ID!, $filter: DeedFilter, $first: Int, $after: String) {
      deeds(retailerId: $id, filter: $filter, first: $first, after: $after) {
        nodes { id at kind about subject actor actorId address requestId location { id } changes { field before after } }
        pageInfo { hasNextPage endCursor } totalCount } }`,
    { id: encodeId('Retailer', test.world.retailer.id), filter, first, after },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.deeds
}
const kinds = ({ nodes }: Page) => nodes.map(({ kind }) => kind)
const all = ['product_edited', 'member_invited', 'category_added', 'category_added']

it('tells newest first who did what, and what was before and after', async () => {
  const { nodes } = await list()
  expect(nodes.map(({ kind }) => kind)).toEqual(all)
  const { product, viewers } = test.world
  expect(nodes[0]).toMatchObject({
    about: 'product',
    subject: '=HYPERLINK("x")',
    actor: viewers.owner.name,
    changes: expect.arrayContaining([{ field: 'name', before: product.name, after: '=HYPERLINK("x")' }]),
  })
  expect(nodes[1]).toMatchObject({ subject: 'new@test.example' })
})

it('is read page by page, none twice and none left out', async () => {
  const read: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Page = await list({}, { first: 3, after })
    read.push(...kinds(page))
    expect(page.totalCount).toBe(4)
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(read).toEqual(all)
})

it('is narrowed by who, what, what about, when, and by text that is no pattern', async () => {
  const [edited, , ofProgram] = (await list()).nodes
  const { owner } = test.world.viewers
  expect(kinds(await list({ by: [edited?.actorId] }))).toEqual(all.slice(0, 2))
  expect(edited?.actorId).toBe(encodeId('Customer', owner.userId))
  expect(ofProgram?.changes).toContainEqual({ field: 'name', before: null, after: 'Bread' })
  expect(kinds(await list({ kinds: ['member_invited'] }))).toEqual(['member_invited'])
  expect(kinds(await list({ about: ['category'] }))).toEqual(['category_added', 'category_added'])
  const minute = (count: number) => new Date(test.clock.now.getTime() - count * 60_000).toISOString()
  expect(kinds(await list({ at: { from: minute(1) } }))).toEqual(all.slice(0, 2))
  expect(kinds(await list({ at: { to: minute(1) } }))).toEqual(all.slice(2))
  expect(kinds(await list({ text: '0% j' }))).toEqual(['category_added'])
  expect(kinds(await list({ text: '0_j' }))).toEqual([])
  expect(kinds(await list({ text: 'member invited' }))).toEqual(['member_invited'])
  expect(kinds(await list({ text: owner.name.toUpperCase() }))).toEqual(
    expect.arrayContaining(['product_edited']),
  )
})

it('is nothing of another retailer, and not for whoever leads nobody', async () => {
  const { owner, stockClerk, rivalStaff, keyOfCatalogue, warehouseStaff } = test.world.viewers
  const ask = async (viewer: Viewer, retailerId: string) =>
    (
      await test.as(viewer).query('query ($id: ID!) { deeds(retailerId: $id) { totalCount } }', {
        id: encodeId('Retailer', retailerId),
      })
    ).codes
  const { retailer, rival } = test.world
  expect(await ask(owner, rival.retailer.id)).toEqual(['NOT_FOUND'])
  expect(await ask(rivalStaff, retailer.id)).toEqual(['NOT_FOUND'])
  expect(await ask(warehouseStaff, retailer.id)).toEqual(['NOT_FOUND'])
  for (const viewer of [stockClerk, keyOfCatalogue])
    expect(await ask(viewer, retailer.id)).toEqual(['FORBIDDEN'])
})
