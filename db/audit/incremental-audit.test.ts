import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditReport } from '@/db/audit/audit-report'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import { commitReservation } from '@/db/stock/commit-reservation'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { PLANTED_DRIFT } from '@/db/stock/testing/planted-drift'

let stock: StockFixture
let skuId: string
beforeEach(async () => {
  stock = await openStockFixture({ count: 3 })
  skuId = await stock.takeSku(5)
})
afterEach(() => stock.close())

function listBroken({ invariants }: AuditReport): string[] {
  return invariants.filter((one) => one.violationCount > 0).map((one) => one.invariant)
}

async function auditSinceCheckpoint(): Promise<AuditReport> {
  const { report } = await auditWithCheckpoint(stock.database, { isFull: false })
  expect(report.reach).toBe('incremental')
  return report
}

async function setCheckpoint(): Promise<void> {
  const { isCheckpointMoved } = await auditWithCheckpoint(stock.database, { isFull: true })
  expect(isCheckpointMoved).toBe(true)
}

async function readCheckpoint(): Promise<unknown[]> {
  const { sql } = stock.database
  const levels = await sql`select * from audit_checkpoint order by location_id, sku_id`
  return [...levels, ...(await sql`select * from clean_audit`)]
}

function commit(reservationId: string) {
  const { engine, locationId } = stock
  return commitReservation(engine, {
    locationId,
    caller: 'user:test',
    key: uuidv7(),
    reservationId,
    authority: 'location',
  })
}

/** Past the trigger and the missing grants, which stand again afterwards. */
async function tamper(...statements: string[]): Promise<void> {
  for (const statement of [
    'alter table ledger_entry disable trigger ledger_entry_append_only',
    'grant update, delete on ledger_entry to current_user',
    ...statements,
    'revoke update, delete on ledger_entry from current_user',
    'alter table ledger_entry enable trigger ledger_entry_append_only',
  ])
    await stock.database.sql.unsafe(statement)
}

/** Adds an entry of nobody's command to the ledger, with the level's own balance unless told otherwise. */
function addEntry(version: number, kind: string, reservedChange: number, reservationId: string | null) {
  return `insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
      safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, caller, at)
    select location_id, sku_id, ${version}, '${kind}', 0, ${reservedChange}, 0, 0, on_hand, reserved + ${reservedChange}, unavailable,
      safety_stock, ${reservationId === null ? 'null' : `'${reservationId}'`}, 'system', updated_at
    from stock_level where sku_id = '${skuId}'`
}

describe('what got past everything since the checkpoint', () => {
  it.each(PLANTED_DRIFT)(
    '$title: the incremental audit names it, and so does every later one',
    async (planted) => {
      await setCheckpoint()
      const hold = await stock.hold(skuId, 2)
      for (const statement of planted.tamper(skuId, hold)) await stock.database.sql.unsafe(statement)
      const checkpoint = await readCheckpoint()
      expect(listBroken(await auditSinceCheckpoint())).toEqual(planted.expected)
      expect(listBroken(await auditSinceCheckpoint())).toEqual(planted.expected)
      expect(await stock.audit()).toEqual(planted.expected)
      expect(await readCheckpoint()).toEqual(checkpoint)
    },
  )

  const cases: [title: string, expected: string[], plant: () => Promise<unknown>][] = [
    [
      'I4: a balance that was written over',
      ['I4'],
      async () => {
        await stock.hold(skuId, 1)
        await tamper(`update ledger_entry set on_hand = 7 where sku_id = '${skuId}' and version = 3`)
      },
    ],
    [
      'I3, I4, I7: a change that was written over',
      ['I3', 'I4', 'I7'],
      async () => {
        await stock.takeSku(1)
        await stock.hold(skuId, 1)
        await tamper(
          `update ledger_entry set unavailable_change = 1 where sku_id = '${skuId}' and version = 3`,
        )
      },
    ],
    [
      'I3, I4, I6, I7: an entry that was taken away',
      ['I3', 'I4', 'I6', 'I7'],
      async () => {
        await stock.hold(skuId, 1)
        await stock.hold(skuId, 1)
        await tamper(`delete from ledger_entry where sku_id = '${skuId}' and version = 3`)
      },
    ],
    [
      'I4: an entry that its level does not know',
      ['I4'],
      () => stock.database.sql.unsafe(addEntry(3, 'adjusted', 0, null)),
    ],
    [
      'I3, I10: a level that was changed without an entry, and has not moved since',
      ['I3', 'I10'],
      () =>
        stock.database.sql.unsafe(
          `update stock_level set on_hand = 9, updated_at = now() where sku_id = '${skuId}'`,
        ),
    ],
    [
      'I4, I10: a version without an entry',
      ['I4', 'I10'],
      () => stock.database.sql.unsafe(`update stock_level set version = 3 where sku_id = '${skuId}'`),
    ],
    [
      'I2, I3, I4: a level that is gone',
      ['I2', 'I3', 'I4'],
      () => stock.database.sql.unsafe(`delete from stock_level where sku_id = '${skuId}'`),
    ],
    [
      'I6: a live hold that was put in the place of another',
      ['I6'],
      () =>
        stock.database.sql.unsafe(`update reservation set id = gen_random_uuid() where state = 'reserved'`),
    ],
    [
      'I6: a fresh hold of another SKU than its entry',
      ['I2', 'I6'],
      async () => {
        const [hold, other] = [await stock.hold(skuId, 1), await stock.takeSku(5)]
        await stock.database.sql`update reservation set sku_id = ${other} where id = ${hold}`
      },
    ],
    [
      'I6: a fresh end that says otherwise than its hold',
      ['I6'],
      async () => {
        const hold = await stock.hold(skuId, 1)
        await commit(hold)
        await stock.database.sql`update reservation set state = 'released' where id = ${hold}`
      },
    ],
  ]
  it.each(cases)('%s', async (_title, expected, plant) => {
    await stock.hold(skuId, 2)
    await setCheckpoint()
    await plant()
    expect(listBroken(await auditSinceCheckpoint())).toEqual(expected)
    expect(await stock.audit()).toEqual(expected)
  })

  it('I6: a second end of a hold that had ended before the checkpoint', async () => {
    const ended = await stock.hold(skuId, 2)
    await commit(ended)
    await stock.hold(skuId, 2)
    await setCheckpoint()
    const { sql } = stock.database
    await sql.unsafe(addEntry(5, 'committed', -2, ended))
    await sql`update stock_level set reserved = 0, version = 5 where sku_id = ${skuId}`
    expect(listBroken(await auditSinceCheckpoint())).toEqual(['I2', 'I6'])
    // Not even where it is said to have ended then.
    await sql`update reservation set ended_at = ${stock.clock.now.toISOString()} where id = ${ended}`
    const { invariants } = await auditSinceCheckpoint()
    const broken = invariants.find(({ invariant }) => invariant === 'I6')
    expect(broken?.violations).toContainEqual(
      expect.objectContaining({ firstBreak: expect.objectContaining({ version: 5 }) }),
    )
  })

  it('a history that was rewound to before the checkpoint, level and all, is found by either audit', async () => {
    await stock.submit([
      { kind: 'adjust', skuId, bucket: 'onHand', change: 3, reason: 'received', onShortfall: 'refuse' },
    ])
    await setCheckpoint()
    await tamper(
      `delete from ledger_entry where sku_id = '${skuId}' and version = 2`,
      `update stock_level set on_hand = 5, version = 1 where sku_id = '${skuId}'`,
      'delete from command where key <> (select command_key from ledger_entry limit 1)',
    )
    expect(listBroken(await auditSinceCheckpoint())).toEqual(['I3', 'I4'])
    const { report } = await auditWithCheckpoint(stock.database, { isFull: true })
    expect(listBroken(report)).toEqual(['I4'])
    const broken = report.invariants.find(({ invariant }) => invariant === 'I4')
    expect(broken?.violations[0]).toMatchObject({
      firstBreak: {
        version: null,
        what: expect.stringMatching(/rewritten: a clean audit saw another version 2/),
      },
    })
  })
})

describe('what an incremental audit takes on trust', () => {
  it('is that older entries are as they were: a full audit finds what was written over', async () => {
    await stock.hold(skuId, 2)
    await setCheckpoint()
    await tamper(`update ledger_entry set on_hand = 7 where sku_id = '${skuId}' and version = 1`)
    expect(listBroken(await auditSinceCheckpoint())).toEqual([])
    expect(await stock.audit()).toEqual(['I4'])
  })
})
