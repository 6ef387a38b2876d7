import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LANE_SETTINGS } from '@/db/stock/lane-client'
import { lockStockLevels } from '@/db/stock/statements/lock-stock-levels'
import { writeDecision } from '@/db/stock/statements/write-decision'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
let lane: postgres.Sql
beforeAll(async () => {
  test = await createTestDatabase()
  lane = postgres(test.url, { max: 1, connection: LANE_SETTINGS })
})
afterAll(async () => {
  await lane.end()
  await test.close()
})

/** Of the one statement of this connection whose text begins so. */
async function explainPrepared(beginning: string): Promise<string> {
  const [prepared] = await lane<{ name: string; count: number }[]>`
    select name, cardinality(parameter_types) as count from pg_prepared_statements where statement like ${`${beginning}%`}`
  const nulls = Array.from({ length: prepared?.count ?? 0 }, () => 'null').join(', ')
  const plan = await lane.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (costs off) execute "${prepared?.name}" (${nulls})`,
  )
  return plan.map((row) => row['QUERY PLAN']).join('\n')
}

it('planned while the tables are empty, it looks up each row by its whole key: it is not planned again soon', async () => {
  const id = uuidv7()
  const hold = { id, skuId: id, owner: { kind: 'client', id }, caller: 'system', quantity: 1 } as const
  const ended = {
    quantityCommitted: 1,
    quantityReturned: 0,
    state: 'committed',
    createdAt: 0,
    endedAt: 0,
  } as const
  const decision = {
    levels: [],
    entries: [],
    holdsMade: [],
    holdsChanged: [{ ...hold, ...ended, expiresAt: null }],
  }
  // There is no such hold: the statement fails, and its plan stays.
  await expect(
    lane.begin(async (tx) => {
      const fence = await lockStockLevels(tx, {
        locationId: id,
        skuIds: [],
        reservationIds: [],
        named: null,
        givenAt: null,
      })
      const written = {
        locationId: id,
        at: new Date(0),
        changed: { orders: new Map(), picks: false },
        teller: uuidv7(),
      }
      await writeDecision(tx, fence, written, decision, [])
    }),
  ).rejects.toMatchObject({
    code: '22012',
  })
  const plan = await explainPrepared('/* writeDecision */')
  expect(plan).toContain('Index Cond: ((location_id = x.location_id) AND (sku_id = x.sku_id))')
  expect(plan).toMatch(/Index Cond: \(\(location_id = x_\d\.location_id\) AND \(id = x_\d\.id\)\)/)
  expect(plan).not.toMatch(/Seq Scan|Bitmap|Materialize|Tid Scan/)
})
