import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIRST_ID } from '@/db/partitions/live-holds'
import { LANE_SETTINGS } from '@/db/stock/lane-client'
import { findHolds } from '@/db/stock/statements/find-holds'
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

/** Of the one statement of this connection whose text begins so, for this id wherever one is asked for: whole partitions are left out for others. */
async function explainPrepared(beginning: string, id: string): Promise<string> {
  const [prepared] = await lane<{ name: string; types: string[] }[]>`
    select name, parameter_types::text[] as types from pg_prepared_statements where statement like ${`${beginning}%`}`
  const values = (prepared?.types ?? []).map((type) => (type === 'uuid' ? `'${id}'` : 'null'))
  const plan = await lane.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (costs off) execute "${prepared?.name}" (${values.join(', ')})`,
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
  const plan = await explainPrepared('/* writeDecision */', id)
  expect(plan).toContain('Index Cond: ((location_id = x.location_id) AND (sku_id = x.sku_id))')
  expect(plan).toMatch(
    /Index Cond: \(\(location_id = x_\d\.location_id\) AND \(id = x_\d\.id\) AND \(id >= \$\d+\)\)/,
  )
  expect(plan).not.toMatch(/Seq Scan|Bitmap|Materialize|Tid Scan/)
})

it.each([
  ['alone', []],
  ['beside holds that are named', [uuidv7()]],
])(
  'what ran out is looked up by its level and deadline, %s, though planned while the tables are empty',
  async (_how, reservationIds) => {
    const id = uuidv7()
    const place = { locationId: id, givenAt: null, skuIds: [id], named: null, shortenSkuIds: [] }
    await lane.begin((tx) => findHolds(tx, { ...place, reservationIds, liveSince: FIRST_ID, lapseMax: 9 }))
    const plan = await explainPrepared('/* findExpiredHolds */', id)
    expect(plan).toMatch(/Index Scan using reservation_\w+_location_id_sku_id_expires_at_idx/)
    expect(plan).toMatch(
      /Index Cond: \(\(ROW\(location_id, sku_id, expires_at\) <= .*location_id = .*sku_id = /,
    )
    expect(plan).not.toMatch(/Seq Scan|Bitmap|Materialize/)
  },
)
