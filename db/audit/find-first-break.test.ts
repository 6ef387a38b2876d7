import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { findFirstBreak } from '@/db/audit/find-first-break'
import { releaseReservation } from '@/db/stock/release-reservation'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let skuId: string
let hold: string
// Five units received (version 1), two of them held (2), one held and given back (3, 4).
beforeEach(async () => {
  stock = await openStockFixture({ count: 2 })
  skuId = await stock.takeSku(5)
  hold = await stock.hold(skuId, 2)
  const { engine, locationId } = stock
  const reservationId = await stock.hold(skuId, 1)
  await releaseReservation(engine, {
    locationId,
    caller: 'user:test',
    key: 'give back',
    reservationId,
    authority: 'location',
  })
  // Whoever tampers has to get past the trigger and the missing grants first.
  await stock.database.sql.unsafe(`alter table ledger_entry disable trigger ledger_entry_append_only;
    grant update, delete on ledger_entry to current_user`)
})
afterEach(() => stock.close())

const cases: [title: string, tamper: () => string, expected: { version: number | null; what: RegExp }][] = [
  [
    'an entry that is gone',
    () => `delete from ledger_entry where sku_id = '${skuId}' and version = 2`,
    { version: 3, what: /a version before it is missing/ },
  ],
  [
    'a balance that was written over',
    () => `update ledger_entry set on_hand = 7 where sku_id = '${skuId}' and version = 2`,
    { version: 2, what: /balance is not the sum/ },
  ],
  [
    'a change that was written over',
    () => `update ledger_entry set on_hand_change = 6 where sku_id = '${skuId}' and version = 1`,
    { version: 1, what: /balance is not the sum/ },
  ],
  [
    'a hold that ended twice',
    () => `update ledger_entry set reservation_id = (select reservation_id from ledger_entry where version = 3 and sku_id = '${skuId}')
      where sku_id = '${skuId}' and version = 2`,
    { version: 2, what: /reserved other units/ },
  ],
  [
    'a hold of nobody',
    () =>
      `update ledger_entry set reservation_id = gen_random_uuid() where sku_id = '${skuId}' and version = 2`,
    { version: 2, what: /does not exist/ },
  ],
  [
    'a hold that ended otherwise than its entry says',
    () => `update reservation set state = 'lapsed' where sku_id = '${skuId}' and state = 'released'`,
    { version: 4, what: /ended otherwise/ },
  ],
  [
    'a hold that ended without an entry',
    () =>
      `update reservation set state = 'released', quantity_returned = quantity, ended_at = now() where id = '${hold}'`,
    { version: null, what: /none says that reservation .* is released/ },
  ],
  [
    'a level that was changed without an entry',
    () => `update stock_level set on_hand = 9 where sku_id = '${skuId}'`,
    { version: null, what: /changed without one/ },
  ],
]

describe('the first entry that broke it', () => {
  it.each(cases)('is named for %s', async (_title, tamper, { version, what }) => {
    await stock.database.sql.unsafe(tamper())
    const found = await findFirstBreak(stock.database.sql, { locationId: stock.locationId, skuId })
    expect(found).toMatchObject({ version, what: expect.stringMatching(what) })
  })

  it('stands in the report beside the rows, with who made it and when', async () => {
    await stock.database.sql.unsafe(
      `update ledger_entry set on_hand = 7 where sku_id = '${skuId}' and version = 2`,
    )
    const { invariants } = await auditDatabase(stock.database)
    const broken = invariants.find(({ invariant }) => invariant === 'I4')
    expect(broken?.violations[0]).toMatchObject({
      sku_id: skuId,
      firstBreak: {
        version: 2,
        kind: 'reserved',
        caller: 'user:test',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    })
  })
})
