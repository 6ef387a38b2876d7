import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import type { SkuId } from '@/db/ids'
import { carryStock } from '@/db/stock/carry-stock'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

// Where units stand is kept as everything else is: each way to change it past the rule is planted once, and found since the checkpoint and over all.

let stock: StockFixture
let skuId: SkuId
beforeEach(async () => {
  stock = await openStockFixture({ count: 1 })
  skuId = await stock.takeSku(9)
  expect(await auditWithCheckpoint(stock.database, { isFull: true })).toMatchObject({
    isCheckpointMoved: true,
  })
  const about = { locationId: stock.locationId, caller: 'user:1', key: randomUUID(), skuId } as const
  await carryStock(stock.engine, { ...about, to: 'backRoom', quantity: 4, reason: 'moved' })
})
afterEach(() => stock.close())

async function listBroken(isFull: boolean): Promise<string[]> {
  const { report } = await auditWithCheckpoint(stock.database, { isFull })
  expect(report.reach).toBe(isFull ? 'full' : 'incremental')
  return report.invariants
    .filter(({ violationCount }) => violationCount > 0)
    .map(({ invariant }) => invariant)
}

it('units that were carried break nothing', async () => {
  expect(await listBroken(false)).toEqual([])
  expect(await listBroken(true)).toEqual([])
})

const ofEntry = (assignment: string) => [
  'alter table ledger_entry disable trigger ledger_entry_append_only',
  'grant update on ledger_entry to current_user',
  `update ledger_entry set ${assignment} where version = 2`,
  'revoke update on ledger_entry from current_user',
  'alter table ledger_entry enable trigger ledger_entry_append_only',
]

it.each([
  ['a level', ['I3'], ['update stock_level set back_room = 5']],
  ['the balance after an entry', ['I4'], ofEntry('back_room = 5')],
  ['the change of an entry', ['I3', 'I4', 'I7'], ofEntry('back_room_change = 5')],
  [
    'what an outcome states',
    ['I7'],
    [`update command set outcome = jsonb_set(outcome, '{2,0,3,4}', '5') where kind = 'carryStock'`],
  ],
])('%s that was written over is found, fresh and over all', async (_what, expected, statements) => {
  for (const statement of statements) await stock.database.sql.unsafe(statement)
  expect(await listBroken(false)).toEqual(expected)
  expect(await listBroken(true)).toEqual(expected)
})
