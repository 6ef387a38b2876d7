import type { TransactionSql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { surveyLevels } from '@/db/audit/survey-levels'
import { commitReservation } from '@/db/stock/commit-reservation'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let skuId: string
let otherSkuId: string
beforeAll(async () => {
  stock = await openStockFixture({ count: 3 })
  // Two levels alike: received (version 1), held (2), sold in part (3), held (4).
  for (const _ of [1, 2]) {
    otherSkuId = skuId
    skuId = await stock.takeSku(9)
    const reservationId = await stock.hold(skuId, 3)
    const { engine, locationId } = stock
    const about = { locationId, caller: 'user:test', key: reservationId, reservationId } as const
    await commitReservation(engine, { ...about, quantity: 2, authority: 'location' })
    await stock.hold(skuId, 1)
  }
})
afterAll(() => stock.close())

/** What the survey suspects once somebody has changed the rows, past every guard; then all is as it was. */
async function surveyAfter(statement: string): Promise<string[]> {
  const { sql } = stock.database
  let suspects: string[] = []
  const back = new Error('All is taken back.')
  const tampering = sql.begin(async (tx: TransactionSql) => {
    await tx.unsafe(`alter table ledger_entry disable trigger ledger_entry_append_only;
      grant update, delete on ledger_entry to current_user;
      alter table ledger_entry drop constraint ledger_entry_balance_check;
      alter table reservation drop constraint reservation_end_check; ${statement}`)
    suspects = (await surveyLevels(tx)).map((level) => level.skuId)
    throw back
  })
  await expect(tampering).rejects.toBe(back)
  return suspects
}

it('a history that is well has no suspects', async () => {
  expect(await surveyAfter('select 1')).toEqual([])
})

const entryChanges = [
  'version = version + 5',
  'on_hand = on_hand + 1',
  'reserved = reserved + 1',
  'unavailable = unavailable + 1',
  'safety_stock = safety_stock + 1',
  'back_room = back_room + 1',
  'on_hand_change = on_hand_change + 1',
  'reserved_change = reserved_change + 1',
  'unavailable_change = unavailable_change + 1',
  'safety_stock_change = safety_stock_change + 1',
  'back_room_change = back_room_change + 1',
  'on_hand = on_hand + 1, on_hand_change = on_hand_change + 1',
  "kind = 'released'",
  'reservation_id = gen_random_uuid()',
  "at = at + interval '1 microsecond'",
]
it.each(entryChanges)('an entry with %s is suspected, and no other level', async (change) => {
  expect(
    await surveyAfter(`update ledger_entry set ${change} where sku_id = '${skuId}' and version = 3`),
  ).toEqual([skuId])
})

const holdChanges = [
  'quantity = quantity + 1',
  'quantity_committed = quantity_committed + 1',
  'quantity_committed = quantity_committed + 1, quantity_returned = quantity_returned - 1',
  'quantity_returned = quantity_returned + 1',
  "state = 'released'",
  "state = 'reserved'",
  'id = gen_random_uuid()',
  "ended_at = ended_at + interval '1 microsecond'",
]
it.each(holdChanges)('a hold with %s is suspected', async (change) => {
  expect(
    await surveyAfter(`update reservation set ${change} where sku_id = '${skuId}' and state = 'committed'`),
  ).toEqual([skuId])
})

it('two levels whose entries stand for each other are both suspected', async () => {
  const swap = `update ledger_entry set sku_id = case when sku_id = '${skuId}' then '${otherSkuId}'::uuid else '${skuId}' end, version = 5
    where version = 4; update ledger_entry set version = 4 where version = 5`
  expect((await surveyAfter(swap)).sort()).toEqual([otherSkuId, skuId].sort())
})

it('balances that two entries of a level have exchanged are suspected, although every sum is right', async () => {
  const exchange = `update ledger_entry l set on_hand = o.on_hand, reserved = o.reserved from ledger_entry o
    where l.sku_id = '${skuId}' and o.sku_id = l.sku_id and l.version in (2, 3) and o.version = 5 - l.version`
  expect(await surveyAfter(exchange)).toEqual([skuId])
})
