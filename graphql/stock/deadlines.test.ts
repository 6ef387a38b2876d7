import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reservation } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

const TIMES = 1_500

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

interface Answer {
  result: { __typename: string; reservations?: { id: string; expiresAt: string }[] }
}

const RESERVE = `mutation ($input: ReserveStockInput!) { result: reserveStock(input: $input) {
  __typename ... on StockReserved { reservations { id expiresAt } } } }`

it(`${TIMES} requests with one key at once, each a moment later, are answered with one hold and the deadline that it has`, async () => {
  const { world, clock } = test
  const program = test.as(world.viewers.staffKey)
  const input = {
    key: randomUUID(),
    locationId: encodeId('Location', world.store.id),
    ownerId: 'basket',
    lines: [{ skuId: encodeId('Sku', world.skus[0].id), quantity: 1 }],
    ttlSeconds: 600,
  }
  const asked: Promise<{ data: Answer | null }>[] = []
  for (let time = 0; time < TIMES; time++) {
    clock.advance(1)
    asked.push(program.query<Answer>(RESERVE, { input }))
    if (time % 50 === 0) await new Promise(setImmediate)
  }
  const answers = await askAgain(await Promise.all(asked), () => program.query<Answer>(RESERVE, { input }))
  const rows = await test.database.db.select().from(reservation)
  expect(rows).toHaveLength(1)
  const told = answers.map(({ data }) => JSON.stringify(data?.result.reservations))
  const hold = {
    id: encodeId('Reservation', world.store.id, rows[0]?.id ?? ''),
    expiresAt: rows[0]?.expiresAt?.toISOString(),
  }
  expect([...new Set(told)]).toEqual([JSON.stringify([hold])])
}, 120_000)

/** A lane that is full says so and has done nothing: the same request is sent again. */
async function askAgain(
  answers: { data: Answer | null }[],
  ask: () => Promise<{ data: Answer | null }>,
): Promise<{ data: Answer | null }[]> {
  return Promise.all(answers.map((answer) => (answer.data?.result.__typename === 'Busy' ? ask() : answer)))
}
