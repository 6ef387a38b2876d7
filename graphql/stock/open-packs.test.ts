import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let skus: string[]
let levels: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  skus = world.skus.map(({ id }) => encodeId('Sku', id))
  levels = world.skus.map(({ id }) => encodeId('StockLevel', world.store.id, id))
})
afterAll(() => test.close())
afterEach(async () => expect((await auditDatabase(test.database)).isClean).toBe(true))

type Result = Record<string, unknown> & { __typename: string }

async function run(document: string, input: object): Promise<Result> {
  const { data, errors } = await staff.query<{ result: Result }>(document, {
    input: { key: randomUUID(), ...input },
  })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.result
}

const PROBLEM = '... on Problem { code message } ... on InvalidInput { field }'
const open = (input: object) =>
  run(
    `mutation ($input: OpenPacksInput!) { result: openPacks(input: $input) { __typename ${PROBLEM}
      ... on StockChanged { stockLevel { id onHand } changes { stockLevel { id } onHandChange onHand } }
      ... on UnitsPromised { promised } ... on InsufficientStock { lines { requested available } } } }`,
    input,
  )

async function versionOf(skuId: string | undefined): Promise<number> {
  const { data } = await staff.query<{ node: { product: { version: number } } }>(
    'query ($id: ID!) { node(id: $id) { ... on Sku { product { version } } } }',
    { id: skuId },
  )
  return data?.node.product.version ?? 0
}

const state = async (skuId: string | undefined, contents: object | null) =>
  run(
    `mutation ($input: SetPackContentsInput!) { result: setPackContents(input: $input) { __typename ${PROBLEM}
      ... on ProductChanged { product { skus { id opensInto { sku { id } quantity } } } } } }`,
    { skuId, expectedVersion: await versionOf(skuId), contents },
  )

async function put(level: string | undefined, quantity: number): Promise<void> {
  const result = await run(
    `mutation ($input: SetStockInput!) { result: setStock(input: $input) { __typename ${PROBLEM} } }`,
    { stockLevelId: level, quantity, ignoreVersion: true, reason: 'RECOUNT' },
  )
  expect(result.__typename).toBe('StockChanged')
}

async function onHand(level: string | undefined): Promise<number | undefined> {
  const { data } = await staff.query<{ stockLevel: { onHand: number } }>(
    'query ($id: ID!) { stockLevel(id: $id) { onHand } }',
    { id: level },
  )
  return data?.stockLevel.onHand
}

describe('what comes out of a pack', () => {
  it('is stated, shown, and taken away again', async () => {
    const [pack, single] = skus
    expect(await state(pack, { skuId: single, quantity: 12 })).toMatchObject({
      product: {
        skus: expect.arrayContaining([{ id: pack, opensInto: { sku: { id: single }, quantity: 12 } }]),
      },
    })
    const { data } = await staff.query<{ stockLevel: { packs: { id: string }[] } }>(
      'query ($id: ID!) { stockLevel(id: $id) { packs { id } } }',
      { id: levels[1] },
    )
    expect(data?.stockLevel.packs).toEqual([{ id: levels[0] }])
    expect(await state(pack, null)).toMatchObject({
      product: { skus: expect.arrayContaining([{ id: pack, opensInto: null }]) },
    })
  })

  it('is never the pack itself, not by a detour either, nor what is another retailer’s', async () => {
    const [pack, single] = skus
    expect(await state(pack, { skuId: pack, quantity: 1 })).toMatchObject({ field: ['contents', 'skuId'] })
    await state(pack, { skuId: single, quantity: 12 })
    expect(await state(single, { skuId: pack, quantity: 1 })).toMatchObject({
      __typename: 'InvalidInput',
      field: ['contents', 'skuId'],
      message: 'A pack cannot come out of itself.',
    })
    const foreign = encodeId('Sku', test.world.rival.sku.id)
    expect(await state(pack, { skuId: foreign, quantity: 1 })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('openPacks', () => {
  it('takes packs away and adds what was in them, with one entry on each side, once for one key', async () => {
    const [pack, single] = skus
    await state(pack, { skuId: single, quantity: 12 })
    await put(levels[0], 5)
    await put(levels[1], 3)
    const key = randomUUID()
    const first = await open({ key, stockLevelId: levels[0], packs: 2, reference: 'Shelf 4' })
    expect(first).toMatchObject({
      __typename: 'StockChanged',
      stockLevel: { id: levels[0], onHand: 3 },
      changes: [
        { stockLevel: { id: levels[0] }, onHandChange: -2, onHand: 3 },
        { stockLevel: { id: levels[1] }, onHandChange: 24, onHand: 27 },
      ],
    })
    // Stated otherwise in between: what was asked is answered as it was.
    await state(pack, { skuId: single, quantity: 6 })
    expect(await open({ key, stockLevelId: levels[0], packs: 2, reference: 'Shelf 4' })).toEqual(first)
    await state(pack, null)
    expect(await open({ key, stockLevelId: levels[0], packs: 2, reference: 'Shelf 4' })).toEqual(first)
    expect(await open({ key, stockLevelId: levels[0], packs: 3 })).toMatchObject({ code: 'KEY_REUSED' })
    expect([await onHand(levels[0]), await onHand(levels[1])]).toEqual([3, 27])
    const { data } = await staff.query<{ stockLevel: { ledger: { edges: object[] } } }>(
      'query ($id: ID!) { stockLevel(id: $id) { ledger(first: 1) { edges { node { reason reference onHandChange } } } } }',
      { id: levels[1] },
    )
    expect(data?.stockLevel.ledger.edges).toEqual([
      { node: { reason: 'OPENED', reference: 'Shelf 4', onHandChange: 24 } },
    ])
  })

  it('is refused for more packs than are free, and changes neither side', async () => {
    const [pack, single] = skus
    await state(pack, { skuId: single, quantity: 12 })
    await put(levels[0], 2)
    await put(levels[1], 0)
    expect(await open({ stockLevelId: levels[0], packs: 3 })).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    expect(await open({ stockLevelId: levels[0], packs: 0 })).toMatchObject({ code: 'INVALID_INPUT' })
    expect([await onHand(levels[0]), await onHand(levels[1])]).toEqual([2, 0])
  })

  it('is refused for what is no pack', async () => {
    await state(skus[0], null)
    expect(await open({ stockLevelId: levels[0], packs: 1 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['stockLevelId'],
    })
  })
})
