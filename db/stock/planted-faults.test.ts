import { setTimeout as sleep } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenDecision, openDecision } from '@/db/stock/decide'
import type { StockChanged } from '@/db/stock/outcome'
import type { LevelsToLock, LockedLevels } from '@/db/stock/statements/lock-stock-levels'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { PLANTED_DRIFT } from '@/db/stock/testing/planted-drift'

type OpeningInput = Parameters<typeof openDecision>[0]

// What is taken away here stands three times, and the others must notice.
const faults = vi.hoisted(() => ({
  oversells: false,
  forgetsTheLock: false,
  /** What others do between the reading and the write of the next batch that forgets the lock. */
  meanwhile: null as (() => Promise<unknown>) | null,
}))

vi.mock('@/db/stock/decide', async (original) => {
  const { openDecision } = await original<typeof import('@/db/stock/decide')>()
  return {
    openDecision: (input: OpeningInput): OpenDecision =>
      faults.oversells ? decideTooGenerously(openDecision, input) : openDecision(input),
  }
})

vi.mock('@/db/stock/statements/lock-stock-levels', async (original) => {
  const { lockStockLevels } = await original<typeof import('@/db/stock/statements/lock-stock-levels')>()
  type Sql = Parameters<typeof lockStockLevels>[0]
  return {
    lockStockLevels: async (sql: Sql, wanted: LevelsToLock): Promise<LockedLevels> => {
      if (!faults.forgetsTheLock) return lockStockLevels(sql, wanted)
      const rows = await sql<(LockedLevels['levels'][number] & { transactionId: string })[]>`
        select pg_current_xact_id()::text as "transactionId", sku_id as "skuId", on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", back_room as "backRoom", version::float8
            from stock_level where location_id = ${wanted.locationId} and sku_id = any(${wanted.skuIds as string[]}::uuid[]
              || array(select sku_id from reservation where id = any(${wanted.reservationIds as string[]}::uuid[])))`
      const { meanwhile } = faults
      faults.meanwhile = null
      if (meanwhile) {
        // Answered when what was sent behind the lock has been read as well.
        await sql`select 1`
        await meanwhile()
      }
      const at = wanted.givenAt ?? new Date(0)
      return { levels: [...rows], transactionId: rows[0]?.transactionId ?? '0', at, countMax: 1_000 }
    },
  }
})

/** Believes in a hundred units more than there are. */
function decideTooGenerously(open: typeof openDecision, input: OpeningInput): OpenDecision {
  const more = <T extends { onHand: number }>(balance: T): T => ({ ...balance, onHand: balance.onHand + 100 })
  const less = <T extends { onHand: number }>(balance: T): T => ({ ...balance, onHand: balance.onHand - 100 })
  const opened = open({ ...input, levels: input.levels.map(more) })
  return {
    ...opened,
    close() {
      const decision = opened.close()
      return {
        ...decision,
        levels: decision.levels.map(less),
        entries: decision.entries.map((entry) => ({ ...entry, balance: less(entry.balance) })),
      }
    },
  }
}

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())
beforeEach(() => {
  faults.oversells = false
  faults.forgetsTheLock = false
  faults.meanwhile = null
})

describe('a rule that oversells', () => {
  it('I1: is refused by the constraint, and nothing of the batch is left', async () => {
    const skuId = await stock.takeSku(1)
    faults.oversells = true
    await expect(stock.hold(skuId, 2)).rejects.toMatchObject({
      code: '23514',
      constraint_name: expect.stringMatching(/^(stock_level_promise|ledger_entry_balance)_check$/),
    })
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 0, version: 1 })
    expect(await stock.audit()).toEqual([])
  })
})

describe('a hold of a level that does not exist', () => {
  it('is refused by the trigger, once for all holds of the statement', async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1)
    const copied = stock.database.sql`insert into reservation
      select location_id, x.id, x.sku_id, owner_kind, owner_id, caller, quantity, quantity_committed, quantity_returned, state,
        expires_at, created_at, ended_at
      from reservation r, (values (${uuidv7()}::uuid, ${skuId}::uuid), (${uuidv7()}, ${uuidv7()})) as x (id, sku_id)
      where r.id = ${reservationId}`
    await expect(copied).rejects.toMatchObject({ code: '23503', constraint_name: 'reservation_has_level' })
    expect(await stock.audit()).toEqual([])
  })
})

const nothing = { caller: 'system', key: null, kind: 'test', content: null, commands: [] } as const

describe('a lock that is forgotten', () => {
  it('L2: is noticed by the write itself, and no unit is sold twice', async () => {
    const skuId = await stock.takeSku(1)
    // Both have read before either writes.
    const members = createTestMembers({ untilRead: () => sleep(200) })
    const [one, other] = [stock.openEngine({ members }), stock.openEngine({ members })]
    const owner = { kind: 'client', id: 'test' } as const
    const sell = (engine: typeof other) =>
      stock.submitTo(engine, [
        { kind: 'reserve', reservationId: uuidv7(), skuId, quantity: 1, owner, expiresAt: null },
      ])
    // Both connect first, so that they begin at once.
    for (const engine of [one, other]) await engine.submit({ ...nothing, locationId: stock.locationId })
    faults.forgetsTheLock = true
    const outcomes = await Promise.allSettled([sell(one), sell(other)])
    const sold = outcomes.filter(({ status }) => status === 'fulfilled')
    expect(sold).toHaveLength(1)
    // The write divides by zero where the row is not as it was read. The ledger's key would refuse it next.
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: '22012' } })
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  })
})

describe('a lock that is forgotten, where no level changes', () => {
  it('I6, L13: is noticed by the write itself: a hold that ended meanwhile is not extended to live on', async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1)
    const other = stock.openEngine()
    const countBlocked = async () => {
      const rows = await stock.database.sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      return rows.length
    }
    faults.forgetsTheLock = true
    let extended: Promise<unknown> = Promise.resolve()
    // The other process reads the hold before this one commits, and waits for its row.
    const slow = stock.openEngine({
      members: createTestMembers({
        async write(sql) {
          extended = other
            .submit({
              ...nothing,
              locationId: stock.locationId,
              caller: 'user:test',
              commands: [{ kind: 'extend', reservationId, expiresAt: null }],
            })
            .catch((error: unknown) => error)
          await Promise.all([sql`select pg_sleep(1)`, expect.poll(countBlocked).toBe(1)])
        },
      }),
    })
    const released = await stock.submitTo(slow, [{ kind: 'release', reservationId }])
    expect(released).toMatchObject({ type: 'StockChanged' })
    expect(await extended).toMatchObject({ code: '22012' })
    const [row] = await stock.database.sql`select state from reservation where id = ${reservationId}`
    expect(row).toMatchObject({ state: 'released' })
    expect(await stock.audit()).toEqual([])
  })

  it('I6, L13: is noticed as well where the hold had ended before the write began', async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1)
    const other = stock.openEngine()
    faults.forgetsTheLock = true
    faults.meanwhile = () => stock.submit([{ kind: 'release', reservationId }])
    const extended = other.submit<StockChanged>({
      ...nothing,
      locationId: stock.locationId,
      caller: 'user:test',
      commands: [{ kind: 'extend', reservationId, expiresAt: null }],
    })
    await expect(extended).rejects.toMatchObject({ code: '22012' })
    const [row] = await stock.database.sql`select state from reservation where id = ${reservationId}`
    expect(row).toMatchObject({ state: 'released' })
    expect(await stock.audit()).toEqual([])
  })
})

describe('what got past everything', () => {
  let tampered: StockFixture
  beforeEach(async () => {
    tampered = await openStockFixture({ count: 2 })
  })
  afterEach(() => tampered.close())

  for (const { title, expected, tamper } of PLANTED_DRIFT) {
    it(`${title}: the audit names it`, async () => {
      const skuId = await tampered.takeSku(5)
      const hold = await tampered.hold(skuId, 2)
      expect(await tampered.audit()).toEqual([])
      for (const statement of tamper(skuId, hold)) await tampered.database.sql.unsafe(statement)
      expect(await tampered.audit()).toEqual(expected)
    })
  }
})
