import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Keyset } from '@/db/paging/keyset'
import { firstPage } from '@/db/paging/page'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { PARTITIONED_TABLES } from '@/db/partitions/partitioned-tables'
import { endOfPeriod } from '@/db/partitions/period'
import { listLedgerEntries, readLedgerKeyset } from '@/db/stock/list-ledger-entries'
import { listReservations } from '@/db/stock/list-reservations'
import type { StockOutcome } from '@/db/stock/outcome'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
/** In the middle of a month that has its partitions, and of a week. */
const begin = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 4, 12, 9))
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())
beforeEach(async () => {
  stock.clock.now = begin
  await keepPartitions(stock.database, { now: begin })
})
afterEach(async () => expect(await stock.audit()).toEqual([]))

/** A hold whose id says that it began at this time, as the application's clock would. */
async function holdAt(skuId: string, at: Date): Promise<string> {
  stock.clock.now = at
  const id = uuidv7()
  const time =
    PARTITIONED_TABLES.find(({ name }) => name === 'reservation')
      ?.toBound(at)
      .slice(0, 13) ?? ''
  const reservationId = time + id.slice(13)
  const owner = { kind: 'client', id } as const
  await stock.submit([{ kind: 'reserve', reservationId, skuId, quantity: 1, owner, expiresAt: null }])
  return reservationId
}

const nextMonth = endOfPeriod('month', begin)

it('a hold of last month is ended alone, though one of this month lies at the same place of its partition', async () => {
  const skuId = await stock.takeSku(5)
  const old = await holdAt(skuId, begin)
  const young = await holdAt(skuId, nextMonth)
  const { sql } = stock.database
  const places =
    await sql`select tableoid::regclass::text as part, ctid::text as place from reservation where sku_id = ${skuId}`
  expect(new Set(places.map(({ part }) => part)).size).toBe(2)
  expect(new Set(places.map(({ place }) => place)).size).toBe(1)
  expect(await stock.submit([{ kind: 'commit', reservationId: old }])).toMatchObject({ type: 'StockChanged' })
  const page = await listReservations(stock.database.db, {
    locationId: stock.locationId,
    filter: { skuId },
    page: firstPage(9),
  })
  expect(page?.edges.map(({ node }) => [node.id, node.state])).toEqual([
    [young, 'reserved'],
    [old, 'committed'],
  ])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 4, reserved: 1 })
})

it('L15: a hold that ran out is found in whichever month it began', async () => {
  const skuId = await stock.takeSku(1)
  stock.clock.now = new Date(nextMonth.getTime() - 1_000)
  await stock.hold(skuId, 1, { ttlSeconds: 60 })
  stock.clock.now = new Date(nextMonth.getTime() + 60_000)
  await stock.hold(skuId, 1)
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 1, version: 4 })
})

it('I4: a ledger is read newest first over the months, and a version of last month is not given again', async () => {
  const skuId = await stock.takeSku(3)
  await stock.hold(skuId, 1, { ttlSeconds: null })
  stock.clock.now = nextMonth
  await stock.hold(skuId, 1)
  const { locationId, database } = stock
  const keyset = readLedgerKeyset(firstPage(9)) as Keyset
  const entries = await listLedgerEntries(database.db, {
    levels: [{ locationId, skuId }],
    filter: {},
    keyset,
  })
  expect(entries.map(({ version }) => version)).toEqual([3, 2, 1])
  const again = database.sql`insert into ledger_entry
    select location_id, sku_id, version, kind, reason, on_hand_change, reserved_change, unavailable_change, safety_stock_change,
      on_hand, reserved, unavailable, safety_stock, reservation_id, reference, caller, command_key, ${nextMonth.toISOString()}
    from ledger_entry where sku_id = ${skuId} and version = 2`
  await expect(again).rejects.toMatchObject({ code: '23505', constraint_name: 'ledger_entry_version_once' })
})

describe('I4: entries of one level, each with its version and the month that it is written in', () => {
  /** Writes them one after the other behind the first, and takes all back. */
  async function write(
    entries: readonly (readonly [version: number, monthsLater: number])[],
  ): Promise<string> {
    const skuId = await stock.takeSku(3)
    const [year, month] = [begin.getUTCFullYear(), begin.getUTCMonth()]
    return stock.database.sql
      .begin(async (sql) => {
        for (const [version, later] of entries)
          await sql`insert into ledger_entry
            select location_id, sku_id, ${version}, kind, reason, on_hand_change, reserved_change, unavailable_change,
              safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, reference, caller, command_key,
              ${new Date(Date.UTC(year, month + later, 12)).toISOString()}
            from ledger_entry where sku_id = ${skuId} and version = 1`
        throw new Error('all were written')
      })
      .catch((error: Error) => ('constraint_name' in error ? String(error.constraint_name) : error.message))
  }

  it.each<[string, [number, number][]]>([
    [
      'in the month after',
      [
        [2, 0],
        [2, 1],
      ],
    ],
    [
      'at the first change after months',
      [
        [2, 0],
        [3, 1],
        [3, 4],
      ],
    ],
    [
      'by a clock that went back over a month’s end',
      [
        [2, 0],
        [3, 1],
        [3, 0],
      ],
    ],
    [
      'where a fast clock wrote it into a month to come',
      [
        [2, 0],
        [3, 4],
        [3, 0],
      ],
    ],
    [
      'where one that is higher stands in a month long gone',
      [
        [4, -6],
        [2, 0],
        [3, 4],
      ],
    ],
  ])('a version is not given again %s', async (_when, entries) => {
    expect(await write(entries.slice(0, -1))).toBe('all were written')
    expect(await write(entries)).toBe('ledger_entry_version_once')
  })

  it('a version follows, however long nothing changed', async () => {
    expect(
      await write([
        [2, 0],
        [3, 5],
        [4, 6],
        [5, 30],
      ]),
    ).toBe('all were written')
  })
})

it('I5: a partition by its own name is no way around: it is neither changed nor emptied', async () => {
  const skuId = await stock.takeSku(1)
  const { sql } = stock.database
  const [row] = await sql<{ part: string }[]>`
    select tableoid::regclass::text as part from ledger_entry where sku_id = ${skuId}`
  const part = row?.part ?? ''
  expect(part).toMatch(/^ledger_entry_\d{4}_05_01$/)
  for (const change of ['update % set on_hand = 9', 'delete from %', 'truncate %']) {
    await expect(sql.unsafe(change.replace('%', part))).rejects.toMatchObject({ code: '42501' })
  }
  await sql.unsafe(`grant update, delete, truncate on ${part} to current_user`)
  for (const change of ['update % set on_hand = 9', 'delete from %', 'truncate %']) {
    await expect(sql.unsafe(change.replace('%', part))).rejects.toMatchObject({ code: '23001' })
  }
  await sql.unsafe(`revoke update, delete, truncate on ${part} from current_user`)
})

it('I7: the same key on both sides of a week’s end at once is decided once, whichever process’s clock is ahead', async () => {
  const weekEnd = endOfPeriod('week', begin)
  const clocks = [new Date(weekEnd.getTime() - 20), new Date(weekEnd.getTime() + 20)]
  const engines = clocks.map((now) => stock.openEngine({ batchClock: () => now }))
  const skuIds = [await stock.takeSku(40), await stock.takeSku(40)]
  for (let round = 0; round < 20; round += 1) {
    const key = uuidv7()
    const outcomes = await Promise.all(
      engines.map((engine, index) =>
        engine.submit<StockOutcome>({
          locationId: stock.locationId,
          caller: 'user:test',
          key,
          kind: 'test',
          content: index,
          commands: [
            {
              kind: 'reserve',
              reservationId: uuidv7(),
              skuId: skuIds[index] ?? '',
              quantity: 1,
              owner: { kind: 'client', id: 'test' },
              expiresAt: null,
            },
          ],
        }),
      ),
    )
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['KeyReused', 'StockChanged'])
  }
})

it('I7: a key is answered again for seven days at least, and is new once its command was dropped', async () => {
  const skuId = await stock.takeSku(9)
  const job = { key: uuidv7(), content: skuId }
  const take = () =>
    stock.submit(
      [{ kind: 'adjust', skuId, bucket: 'onHand', change: -1, reason: 'lost', onShortfall: 'refuse' }],
      job,
    )
  const first = await take()
  const pass = async (days: number) => {
    stock.clock.now = new Date(begin.getTime() + days * 86_400_000)
    await keepPartitions(stock.database, { now: stock.clock.now })
  }
  await pass(7)
  expect(await take()).toEqual(first)
  await pass(14)
  expect(await take()).toMatchObject({ type: 'StockChanged', changes: [{ balance: { onHand: 7 } }] })
})
