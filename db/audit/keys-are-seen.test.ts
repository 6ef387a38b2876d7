import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditReport } from '@/db/audit/audit-report'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import type { SkuId } from '@/db/ids'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { endOfPeriod } from '@/db/partitions/period'
import { adjustStock } from '@/db/stock/adjust-stock'
import { extendReservation } from '@/db/stock/extend-reservation'

// I7: the entries that bear a key are those that its outcome states. Each way to break it is planted once, and found since the checkpoint and over all.

let shop: OrderFixture
let skuId: SkuId
beforeEach(async () => {
  shop = await openOrderFixture()
  skuId = await shop.takeSku(9)
  expect(await auditWithCheckpoint(shop.database, { isFull: true })).toMatchObject({
    isCheckpointMoved: true,
  })
})
afterEach(() => shop.close())

/** What an incremental audit finds broken of I7, and what a full one does; nothing else is. */
async function listFaults(): Promise<[string[], string[]]> {
  const faultsOf = async (isFull: boolean) => {
    const { report } = await auditWithCheckpoint(shop.database, { isFull })
    expect(report.reach).toBe(isFull ? 'full' : 'incremental')
    return readFaults(report)
  }
  return [await faultsOf(false), await faultsOf(true)]
}

function readFaults({ invariants }: AuditReport): string[] {
  const broken = invariants.filter(({ violationCount }) => violationCount > 0)
  expect(broken.map(({ invariant }) => invariant).filter((invariant) => invariant !== 'I7')).toEqual([])
  return broken.flatMap(({ violations }) => violations.map(({ what }) => String(what))).sort()
}

/** Past the trigger and the missing grants, which stand again afterwards. */
async function changeEntries(assignment: string): Promise<void> {
  for (const statement of [
    'alter table ledger_entry disable trigger ledger_entry_append_only',
    'grant update on ledger_entry to current_user',
    `update ledger_entry set ${assignment}`,
    'revoke update on ledger_entry from current_user',
    'alter table ledger_entry enable trigger ledger_entry_append_only',
  ])
    await shop.database.sql.unsafe(statement)
}

const ofStock = {
  title: 'a hold',
  key: `(select key from command where outcome #>> '{2,0,0}' = 'reserve' and kind = 'test')`,
}
const ofMembers = { title: 'a checkout', key: `(select key from command where kind = 'checkOut')` }

const plant = (statement: string) => () => shop.database.sql.unsafe(statement)
const setOutcome = (key: string, outcome: string) =>
  plant(`update command set outcome = ${outcome} where key = ${key}`)

const FAULTS: { title: string; expected: string[]; plant(key: string): () => Promise<unknown> }[] = [
  {
    title: 'an entry more than its outcome states',
    expected: ['more entries than its outcome states'],
    plant: (key) => setOutcome(key, `jsonb_set(outcome, '{2}', '[]')`),
  },
  {
    title: 'an entry less than its outcome states',
    expected: ['fewer entries than its outcome states'],
    plant: (key) =>
      setOutcome(
        key,
        `jsonb_set(outcome, '{2,1}', '["adjust", "${uuidv7()}", null, [1, 0, 0, 0], [1, 0, 0, 0], 1]')`,
      ),
  },
  {
    title: 'an entry of another level',
    expected: ['other entries than its outcome states'],
    plant: (key) => setOutcome(key, `jsonb_set(outcome, '{2,0,1}', '"${uuidv7()}"')`),
  },
  {
    title: 'an entry of another hold',
    expected: ['other entries than its outcome states'],
    plant: (key) => setOutcome(key, `jsonb_set(outcome, '{2,0,2}', '"${uuidv7()}"')`),
  },
  {
    title: 'an entry of another kind',
    expected: ['other entries than its outcome states'],
    plant: (key) => setOutcome(key, `jsonb_set(outcome, '{2,0,0}', '"release"')`),
  },
  ...[0, 1, 2, 3].map((bucket) => ({
    title: `an entry of another number of units in bucket ${bucket}`,
    expected: ['other entries than its outcome states'],
    plant: (key: string) => setOutcome(key, `jsonb_set(outcome, '{2,0,3,${bucket}}', '7')`),
  })),
  {
    title: 'a refusal with an entry',
    expected: ['more entries than its outcome states'],
    plant: (key) => setOutcome(key, `'{"type": "InsufficientStock"}'`),
  },
  {
    title: 'an outcome without its entries',
    expected: ['fewer entries than its outcome states'],
    plant: (key) =>
      plant(
        `insert into command select location_id, caller, 'copied', kind, content_hash, outcome, at from command where key = ${key}`,
      ),
  },
  {
    title: 'an entry that bears no key any more',
    expected: ['fewer entries than its outcome states'],
    plant: (key) => () => changeEntries(`command_key = null where command_key = ${key}`),
  },
]

describe.each([ofStock, ofMembers])('I7: the audit sees of $title', ({ key }) => {
  beforeEach(async () => {
    await shop.hold(skuId, 2)
    await shop.holdOrder(`user:${uuidv7()}`, skuId, 2)
    expect(await listFaults()).toEqual([[], []])
    await shop.database.sql`delete from clean_audit`
    await shop.database.sql`delete from audit_checkpoint`
    await shop.database.sql`insert into clean_audit (is_last, at, full_at) values (true, now(), now())`
  })

  it.each(FAULTS)('$title', async ({ expected, plant: plantFor }) => {
    await plantFor(key)()
    expect(await listFaults()).toEqual([expected, expected])
  })
})

describe('I7: the audit sees', () => {
  it('an entry that was given to the key of another command', async () => {
    await shop.hold(skuId, 2)
    await shop.hold(skuId, 3)
    await changeEntries(
      `command_key = (select command_key from ledger_entry where sku_id = '${skuId}' and version = 2) where sku_id = '${skuId}' and version = 3`,
    )
    const expected = ['fewer entries than its outcome states', 'more entries than its outcome states']
    expect(await listFaults()).toEqual([expected, expected])
  })

  it('that a count was taken a second time under its key, before and behind the checkpoint', async () => {
    const count = () =>
      shop.submit(
        [{ kind: 'adjust', skuId, bucket: 'onHand', change: 10, reason: 'received', onShortfall: 'refuse' }],
        { key: 'count' },
      )
    await count()
    await auditWithCheckpoint(shop.database, { isFull: true })
    await shop.database.sql`update command set key = 'kept' where key = 'count'`
    await count()
    await shop.database.sql`delete from command where key = 'kept'`
    const [fresh, all] = await listFaults()
    expect(fresh).toEqual([])
    expect(all).toEqual(['more entries than its outcome states'])
  })

  it('no fault in what is as it should be: promises broken, deadlines moved, counts that change nothing, refusals, retries', async () => {
    const location = { locationId: shop.locationId, caller: 'user:staff' } as const
    const adjust = (change: number) =>
      adjustStock(shop.engine, {
        ...location,
        key: uuidv7(),
        skuId,
        bucket: 'onHand',
        change,
        reason: 'lost',
        onShortfall: 'shorten',
      })
    const reservationId = await shop.hold(skuId, 4)
    const lasting = await shop.hold(skuId, 5, { ttlSeconds: null })
    await adjust(-6)
    await adjust(-1)
    await adjust(-99)
    const extension = { ...location, caller: 'user:test', ttlSeconds: 60 } as const
    await extendReservation(shop.engine, { ...extension, key: 'extend', reservationId })
    await extendReservation(shop.engine, { ...extension, key: 'other', reservationId: lasting })
    await shop.submit([
      {
        kind: 'set',
        skuId,
        bucket: 'safetyStock',
        quantity: 0,
        expectedVersion: null,
        reason: 'recount',
        onShortfall: 'refuse',
      },
    ])
    const orderId = await shop.buy(`user:${uuidv7()}`, await shop.takeSku(3), 2)
    expect(orderId).toBeTruthy()
    expect(await listFaults()).toEqual([[], []])
  })

  describe('no fault at the end of a week', () => {
    // In a year that has no partitions yet: their first week begins before this end.
    const weekEnd = endOfPeriod('week', new Date(Date.UTC(new Date().getUTCFullYear() + 1, 4, 12)))
    beforeEach(async () => {
      shop.clock.now = new Date(weekEnd.getTime() - 86_400_000)
      await keepPartitions(shop.database, { now: shop.clock.now })
    })

    it.each([-1_500, -1, 0, 1_500])('where a key is kept in both weeks, %s ms from it', async (distance) => {
      shop.clock.now = new Date(weekEnd.getTime() + distance)
      await shop.hold(skuId, 2)
      expect(
        await shop.database.sql`select from command where outcome #>> '{2,0,0}' = 'reserve'`,
      ).toHaveLength(2)
      expect(await listFaults()).toEqual([[], []])
      // Of the week before, nothing is kept any more.
      await keepPartitions(shop.database, { now: new Date(weekEnd.getTime() + 10 * 86_400_000) })
      expect(
        await shop.database.sql`select from command where outcome #>> '{2,0,0}' = 'reserve'`,
      ).toHaveLength(1)
      expect(await listFaults()).toEqual([[], []])
    })
  })
})
