import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Capability, holdersByCapability } from '@/graphql/permissions/capabilities'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { TestViewers } from '@/graphql/testing/test-viewers'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

type Row = { capability: string; roles: string[]; isForOperators: boolean; scopes: string[] }
const ROLES = '{ capabilities { capability roles isForOperators scopes } }'
const HERE = '{ location(slug: "store") { viewerMay } }'

describe('the table of who may do what', () => {
  it('is told to everybody as it is applied', async () => {
    const { data } = await test.as(test.world.viewers.stranger).query<{ capabilities: Row[] }>(ROLES)
    expect(data?.capabilities.map(({ capability }) => capability.toLowerCase())).toEqual(
      Object.keys(holdersByCapability),
    )
    const lower = (words: string[]) => words.map((word) => word.toLowerCase())
    for (const { capability, roles, isForOperators, scopes } of data?.capabilities ?? []) {
      expect({
        roles: lower([...roles, ...(isForOperators ? ['OPERATOR'] : [])]),
        scopes: lower(scopes),
      }).toEqual(holdersByCapability[capability.toLowerCase() as Capability])
    }
  })

  it('gives nobody of a retailer what only operators have, and each role less than the owner', () => {
    expect(holdersByCapability.operate).toEqual({ roles: ['operator'], scopes: [] })
    for (const [capability, { roles }] of Object.entries(holdersByCapability)) {
      if (capability !== 'operate') expect(roles).toContain('owner')
    }
  })

  it('gives no key what would let its program take more than it was given', () => {
    for (const capability of ['people', 'settings', 'integrations', 'operate', 'pick'] as const) {
      expect(holdersByCapability[capability].scopes).toEqual([])
    }
  })
})

describe('what somebody may do at a place', () => {
  const mayAtStore = async (name: Exclude<keyof TestViewers, 'people'>) => {
    const { data } = await test
      .as(test.world.viewers[name])
      .query<{ location: { viewerMay: string[] } }>(HERE)
    return data?.location.viewerMay
  }

  it.each(['stranger', 'guest', 'customer', 'warehouseStaff', 'rivalStaff'] as const)(
    'is nothing for %s',
    async (name) => expect(await mayAtStore(name)).toEqual([]),
  )

  it.each([
    ['shopper', ['READ_PICKS', 'PICK']],
    ['onlooker', ['READ_STOCK', 'READ_ORDERS', 'READ_PICKS']],
    ['stockClerk', ['READ_STOCK', 'CHANGE_STOCK', 'READ_ORDERS', 'READ_PICKS']],
  ] as const)('follows from the role: %s', async (name, expected) => {
    expect(await mayAtStore(name)).toEqual(expected)
  })
})

it('a membership is told to whoever it is about, and found by its id by them and by whoever leads the people', async () => {
  const { owner, shopper, warehouseStaff, rivalStaff, customer } = test.world.viewers
  const { data } = await test
    .as(warehouseStaff)
    .query<{ viewer: { memberships: { id: string }[] } }>(
      '{ viewer { role memberships { id role retailer { slug } locations { slug } } } }',
    )
  expect(data?.viewer).toMatchObject({
    role: 'STAFF',
    memberships: [{ role: 'MANAGER', retailer: { slug: 'greenlark' }, locations: [{ slug: 'warehouse' }] }],
  })
  const { memberships = [] } = data?.viewer ?? {}
  const find = async (viewer: typeof owner) => {
    const node = await test
      .as(viewer)
      .query<{ node: object | null }>('query($id: ID!) { node(id: $id) { __typename } }', {
        id: memberships[0]?.id,
      })
    return node.data?.node
  }
  for (const viewer of [owner, warehouseStaff])
    expect(await find(viewer)).toEqual({ __typename: 'Membership' })
  for (const viewer of [shopper, rivalStaff, customer]) expect(await find(viewer)).toBeNull()
})
