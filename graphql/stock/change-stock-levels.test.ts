import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let locationId: string
let skuIds: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  staff = test.as(test.world.viewers.staff)
  locationId = encodeId('Location', test.world.store.id)
  skuIds = test.world.skus.map(({ id }) => encodeId('Sku', id))
})
afterAll(async () => {
  expect((await auditDatabase(test.database)).isClean).toBe(true)
  await test.close()
})

const CHANGE = `mutation ($input: ChangeStockLevelsInput!) {
  changeStockLevels(input: $input) {
    __typename
    ... on InvalidInput { field }
    ... on StockLevelsAnswered {
      lines {
        skuId
        result {
          __typename
          ... on StockChanged { stockLevel { onHand version } changes { onHandChange } }
          ... on VersionConflict { stockLevel { version } }
          ... on InsufficientStock { lines { available } }
          ... on Problem { code }
        }
      }
    }
  }
}`

interface Line {
  skuId: string
  result: { __typename: string; stockLevel?: { onHand: number; version: number } }
}

async function change(
  lines: object[],
  { key = randomUUID() as string, ...more }: Record<string, unknown> = {},
) {
  const input = { key, locationId, reason: 'RECOUNT', lines, ...more }
  const { data, errors } = await staff.query<{
    changeStockLevels: { __typename: string; field?: string[]; lines?: Line[] }
  }>(CHANGE, { input })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.changeStockLevels
}

const namesOf = ({ lines }: Awaited<ReturnType<typeof change>>) =>
  lines?.map(({ result }) => result.__typename)

async function read(index: number): Promise<{ onHand: number; version: number }> {
  const id = encodeId('StockLevel', test.world.store.id, test.world.skus[index]?.id ?? '')
  const { data } = await staff.query<{ stockLevel: { onHand: number; version: number } }>(
    'query ($id: ID!) { stockLevel(id: $id) { onHand version } }',
    { id },
  )
  if (!data) throw new Error('There is no level.')
  return data.stockLevel
}

it('changes some and states others in one request, each answered by itself, and a retry changes nothing', async () => {
  const [first, second] = [await read(0), await read(1)]
  const key = randomUUID()
  const lines = [
    { skuId: skuIds[0], change: 5 },
    { skuId: skuIds[1], quantity: second.onHand + 2, expectedVersion: second.version },
  ]
  const answered = await change(lines, { key })
  expect(answered).toMatchObject({
    __typename: 'StockLevelsAnswered',
    lines: [
      {
        skuId: skuIds[0],
        result: { stockLevel: { onHand: first.onHand + 5 }, changes: [{ onHandChange: 5 }] },
      },
      {
        skuId: skuIds[1],
        result: { stockLevel: { onHand: second.onHand + 2 }, changes: [{ onHandChange: 2 }] },
      },
    ],
  })
  expect(await change(lines, { key })).toEqual(answered)
  expect((await read(0)).onHand).toBe(first.onHand + 5)
})

it('refuses a line without holding up the others: seen too long ago, too few, another retailer’s SKU', async () => {
  const { onHand, version } = await read(0)
  const foreign = encodeId('Sku', test.world.rival.sku.id)
  const answered = await change([
    { skuId: skuIds[0], quantity: 1, expectedVersion: version + 7 },
    { skuId: skuIds[1], change: -1_000_000 },
    { skuId: foreign, change: 1 },
    { skuId: skuIds[0], change: 1 },
  ])
  expect(namesOf(answered)).toEqual(['VersionConflict', 'InsufficientStock', 'NotFound', 'StockChanged'])
  expect((await read(0)).onHand).toBe(onHand + 1)
})

it('a key that comes again with other lines is refused where they differ', async () => {
  const key = randomUUID()
  await change([{ skuId: skuIds[0], change: 1 }], { key })
  const again = await change(
    [
      { skuId: skuIds[0], change: 2 },
      { skuId: skuIds[1], change: 1 },
    ],
    { key },
  )
  expect(namesOf(again)).toEqual(['KeyReused', 'StockChanged'])
})

it('takes a key of 200 characters', async () => {
  const key = 'k'.repeat(200)
  const lines = [{ skuId: skuIds[0], change: 1 }]
  const before = await read(0)
  await change(lines, { key })
  await change(lines, { key })
  expect((await read(0)).onHand).toBe(before.onHand + 1)
})

it.each([
  ['both a change and a number', { change: 1, quantity: 2, expectedVersion: 0 }, 'change'],
  ['neither', {}, 'change'],
  ['a number that was seen at no version', { quantity: 2 }, 'expectedVersion'],
])('nothing is changed where a line says %s', async (_, line, field) => {
  const before = await read(0)
  const lines = [
    { skuId: skuIds[0], change: 1 },
    { skuId: skuIds[1], ...line },
  ]
  expect(await change(lines)).toEqual({ __typename: 'InvalidInput', field: ['lines', '1', field] })
  expect(await read(0)).toEqual(before)
})
