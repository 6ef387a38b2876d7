import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

const kept = vi.hoisted(() => ({ since: null as Date | null }))
vi.mock('@/db/audit/find-commands-kept-since', () => ({ findCommandsKeptSince: async () => kept.since }))

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture({ count: 4 })
})
afterAll(() => stock.close())
beforeEach(() => {
  kept.since = null
})

it('I7: of entries older than the oldest command that is kept nothing is claimed, of younger ones everything', async () => {
  const { database, clock } = stock
  await auditWithCheckpoint(database, { isFull: true })
  await stock.takeSku(5)
  await database.sql`delete from command`
  expect(await listBroken()).toEqual([['I7'], ['I7']])
  clock.pass(1)
  kept.since = clock.now
  expect(await listBroken()).toEqual([[], []])
  await stock.takeSku(5)
  await database.sql`delete from command`
  expect(await listBroken()).toEqual([['I7'], ['I7']])
})

/** By an incremental audit, and by a full one. */
async function listBroken(): Promise<string[][]> {
  const { report } = await auditWithCheckpoint(stock.database, { isFull: false })
  expect(report.reach).toBe('incremental')
  const incremental = report.invariants.filter(({ violationCount }) => violationCount > 0)
  return [incremental.map(({ invariant }) => invariant), await stock.audit()]
}
