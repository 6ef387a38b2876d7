import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let skuId: string
let level: string
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  skuId = encodeId('Sku', world.skus[0]?.id ?? '')
  level = encodeId('StockLevel', world.store.id, world.skus[0]?.id ?? '')
})
afterAll(() => test.close())
afterEach(async () => expect((await auditDatabase(test.database)).isClean).toBe(true))

type Result = Record<string, unknown> & { __typename: string }

const ANSWER = `__typename ... on Problem { code } ... on InvalidInput { problems { field } } ... on InsufficientStock { lines { requested available } }
  ... on StockChanged { stockLevel { onHand shelf backRoom available } changes { onHandChange backRoomChange backRoom } }`

async function send(verb: string, type: string, input: object): Promise<Result> {
  const { data, errors } = await staff.query<{ result: Result }>(
    `mutation ($input: ${type}!) { result: ${verb}(input: $input) { ${ANSWER} } }`,
    { input: { key: randomUUID(), stockLevelId: level, reason: 'CORRECTION', ...input } },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.result
}
const adjust = (input: object) => send('adjustStock', 'AdjustStockInput', input)
const set = (input: object) => send('setStock', 'SetStockInput', { ignoreVersion: true, ...input })
const move = (input: object) => send('moveStock', 'MoveStockInput', input)

/** Whatever the tests before it left: six on the shelf, four in the back room. */
async function lay(): Promise<void> {
  await set({ quantity: 0 })
  await set({ quantity: 6, spot: 'SHELF' })
  await set({ quantity: 4, spot: 'BACK_ROOM' })
}

describe('shelf and back room', () => {
  it('are counted and changed each by itself, and sold as one', async () => {
    await lay()
    expect(await adjust({ change: 3, spot: 'BACK_ROOM' })).toMatchObject({
      stockLevel: { onHand: 13, shelf: 6, backRoom: 7, available: 13 },
      changes: [{ onHandChange: 3, backRoomChange: 3, backRoom: 7 }],
    })
    expect(await adjust({ change: -7 })).toMatchObject({
      stockLevel: { onHand: 6, shelf: 0, backRoom: 6 },
      changes: [{ onHandChange: -7, backRoomChange: -1 }],
    })
    expect(await adjust({ change: -1, spot: 'SHELF' })).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      lines: [{ requested: 1, available: 0 }],
    })
  })

  it('exchange units by a move, which a retry does not repeat', async () => {
    await lay()
    const key = randomUUID()
    const carried = { stockLevel: { onHand: 10, shelf: 9, backRoom: 1 }, changes: [{ backRoomChange: -3 }] }
    expect(await move({ key, quantity: 3, direction: 'TO_SHELF' })).toMatchObject(carried)
    expect(await move({ key, quantity: 3, direction: 'TO_SHELF' })).toMatchObject(carried)
    expect(await move({ key, quantity: 3, direction: 'TO_BACK_ROOM' })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await move({ quantity: 2, direction: 'TO_SHELF' })).toMatchObject({
      lines: [{ requested: 2, available: 1 }],
    })
    expect(await move({ quantity: 9, direction: 'TO_BACK_ROOM' })).toMatchObject({
      stockLevel: { onHand: 10, shelf: 0, backRoom: 10 },
    })
  })

  it('stand in the ledger, each entry with what is in the back room after it', async () => {
    await lay()
    await move({ quantity: 1, direction: 'TO_SHELF' })
    const { data } = await staff.query<{ stockLevel: { ledger: { nodes: object[] } } }>(
      'query ($id: ID!) { stockLevel(id: $id) { ledger(first: 2) { nodes { kind onHandChange backRoomChange onHand backRoom } } } }',
      { id: level },
    )
    expect(data?.stockLevel.ledger.nodes).toEqual([
      { kind: 'MOVED', onHandChange: 0, backRoomChange: -1, onHand: 10, backRoom: 3 },
      { kind: 'SET', onHandChange: 4, backRoomChange: 4, onHand: 10, backRoom: 4 },
    ])
  })

  it('are counted for many at once, too', async () => {
    await lay()
    const { world } = test
    const { data } = await staff.query<{ changeStockLevels: { lines: { result: Result }[] } }>(
      `mutation ($input: ChangeStockLevelsInput!) { changeStockLevels(input: $input) { __typename
        ... on StockLevelsAnswered { lines { result { ${ANSWER} } } } } }`,
      {
        input: {
          key: randomUUID(),
          locationId: encodeId('Location', world.store.id),
          lines: [{ skuId, change: 5 }],
          spot: 'BACK_ROOM',
          reason: 'RECEIVED',
        },
      },
    )
    expect(data?.changeStockLevels.lines).toMatchObject([
      { result: { stockLevel: { shelf: 6, backRoom: 9 } } },
    ])
  })

  it('are known of what is on hand alone: a spot of another bucket is refused', async () => {
    await lay()
    for (const bucket of ['UNAVAILABLE', 'SAFETY_STOCK']) {
      const refused = { __typename: 'InvalidInput', problems: [{ field: ['spot'] }] }
      expect(await adjust({ bucket, change: 1, spot: 'SHELF' })).toMatchObject(refused)
      expect(await set({ bucket, quantity: 1, spot: 'SHELF' })).toMatchObject(refused)
    }
  })

  it('are for the staff', async () => {
    const asked = await test
      .as(test.world.viewers.customer)
      .query<{ stockLevel: object }>('query ($id: ID!) { stockLevel(id: $id) { shelf backRoom } }', {
        id: level,
      })
    expect(asked.data?.stockLevel).toEqual({ shelf: null, backRoom: null })
  })
})

it('the sheet of a place says where its stock stands, in either order', async () => {
  await lay()
  const { data } = await staff.query<{ stockLevels: { nodes: { sku: { id: string } }[] } }>(
    'query ($id: ID!) { stockLevels(locationId: $id, sort: BACK_ROOM_DESC, first: 1) { nodes { sku { id } } } }',
    { id: encodeId('Location', test.world.store.id) },
  )
  expect(data?.stockLevels.nodes).toEqual([{ sku: { id: skuId } }])
})
