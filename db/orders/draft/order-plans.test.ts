import postgres, { type TransactionSql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { openOrderDraft } from '@/db/orders/draft/order-draft'
import { joinNeeds } from '@/db/orders/draft/order-needs'
import { emptyOrders, lockAndReadOrders } from '@/db/orders/draft/read-orders'
import { writeOrders } from '@/db/orders/draft/write-orders'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { LANE_SETTINGS } from '@/db/stock/lane-client'

// A lane's statements are planned for any number of rows, and before Postgres has counted what there is: each row has to be looked up by its own key.

let shop: OrderFixture
let lane: postgres.Sql
beforeAll(async () => {
  shop = await openOrderFixture()
  // Nor does it count in mid-test, when there is one row.
  for (const table of ['"order"', 'order_line', 'payment', 'pick', 'cart', 'cart_line'])
    await shop.database.sql.unsafe(`alter table ${table} set (autovacuum_enabled = off)`)
  const orderId = await shop.buy('user:first', await shop.takeSku(5), 1)
  await shop.database
    .sql`insert into "order" select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', 'n' || n))).*
    from "order" o, generate_series(1, 1000) n where o.id = ${orderId}`
  lane = postgres(shop.url, { max: 1, connection: LANE_SETTINGS })
})
afterAll(async () => {
  await lane.end()
  await shop.close()
})

/** What walks rows that nobody asked for. `owner = any(…)` is a bitmap of an index of its own. */
const WALKS = /Seq Scan|Materialize|Tid Scan|Index Cond: \(location_id = \S+\)$/m

/** Of the one statement of the lane whose text begins so. */
async function explainPrepared(beginning: string): Promise<string> {
  const [prepared] = await lane<{ name: string; types: string[] }[]>`
    select name, parameter_types::text[] as types from pg_prepared_statements where statement like ${`${beginning}%`}`
  const values = (prepared?.types ?? []).map(() => 'null')
  const plan = await lane.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (costs off) execute "${prepared?.name}" (${values.join(', ')})`,
  )
  return plan.map((row) => row['QUERY PLAN']).join('\n')
}

it('what is written', async () => {
  const customer = `user:${newId()}` as const
  const orderId = await shop.buy(customer, await shop.takeSku(5), 1)
  const { order, lines, payments } = await shop.load(orderId)
  const pick = await shop.pickOf(orderId)
  const read = { ...emptyOrders(shop.locationId), numbers: { get: () => '' } }
  const draft = openOrderDraft(read, { at: shop.clock.now, nextId: newId, followers: [] })
  draft.changed.orders.add(order)
  for (const line of lines) draft.changed.lines.add(line)
  for (const payment of payments) draft.changed.payments.add(payment)
  draft.changed.picks.add(pick)
  draft.bought.push({ owner: customer, skuId: lines[0]?.skuId ?? '', units: 1 })
  const write = (sql: TransactionSql) => writeOrders(sql, draft, { transactionId: '1' })
  await expect(lane.begin(write)).rejects.toMatchObject({ code: '22012' })
  const plan = await explainPrepared('/* writeOrders */')
  expect(plan).not.toMatch(WALKS)
  expect(
    plan.match(/cart_id = x_\d\.cart_id\) AND \(location_id = x_\d\.location_id\) AND \(sku_id/g),
  ).toHaveLength(2)
})

it('what is read', async () => {
  const needs = joinNeeds([
    {
      orderIds: [newId()],
      pickIds: [newId()],
      basketsOf: ['user:1'],
      addressDigests: ['digest'],
      overtakenIds: [newId()],
      shopperIds: [newId()],
      offeredSkuIds: [newId()],
      lineIds: [newId()],
    },
  ])
  await lane.begin((sql) => lockAndReadOrders(sql, shop.locationId, needs))
  for (const name of ['lockOrders', 'readOrderParts']) {
    const plan = await explainPrepared(`/* ${name} */`)
    expect(plan).not.toMatch(WALKS)
  }
})
