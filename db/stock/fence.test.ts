import postgres, { type TransactionSql } from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOfPeriod } from '@/db/partitions/period'
import type { Decision } from '@/db/stock/decision'
import { type LockedLevels, lockStockLevels } from '@/db/stock/statements/lock-stock-levels'
import { openStockLevels } from '@/db/stock/statements/open-stock-levels'
import { type CommandRow, writeDecision } from '@/db/stock/statements/write-decision'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let lane: postgres.Sql
beforeAll(async () => {
  stock = await openStockFixture()
  lane = postgres(stock.url, { max: 2 })
})
afterAll(async () => {
  await lane.end()
  await stock.close()
})

/** An answer of this moment is kept in both weeks. */
const WEEK_END = new Date(endOfPeriod('week', new Date()).getTime() - 2_000)

const NOTHING: Pick<Decision, 'levels' | 'entries' | 'holdsMade' | 'holdsChanged'> = {
  levels: [],
  entries: [],
  holdsMade: [],
  holdsChanged: [],
}

const HERE = () => ({
  locationId: stock.locationId,
  changed: { orders: new Map(), picks: false },
  teller: uuidv7(),
})

function lock(tx: TransactionSql, skuIds: string[]): Promise<LockedLevels> {
  const { locationId } = stock
  return lockStockLevels(tx, { locationId, skuIds, reservationIds: [], named: null, givenAt: null })
}

/** The fence of a transaction that is over: its locks are gone. */
async function lockAndEnd(skuIds: string[]): Promise<LockedLevels> {
  return (await lane.begin((tx) => lock(tx, skuIds))) as LockedLevels
}

function makeCommand(): CommandRow {
  return {
    caller: 'user:test',
    key: uuidv7(),
    kind: 'test',
    contentHash: 'x',
    outcome: { type: 'Nothing' },
    stock: null,
  }
}

async function countCommands(key: string): Promise<number> {
  return (await stock.database.sql`select from command where key = ${key}`).count
}

/** What each statement that writes is sent as, once its transaction is over: on a connection without one, and in another. */
describe.each<[string, (write: (sql: TransactionSql) => Promise<unknown>) => Promise<unknown>]>([
  ['outside of any transaction', (write) => write(lane as unknown as TransactionSql)],
  ['in another transaction', (write) => lane.begin(write)],
])('I13: %s', (_where, send) => {
  it('what a batch decided cannot be written', async () => {
    const skuId = await stock.takeSku(5)
    const locked = await lockAndEnd([skuId])
    const [before] = locked.levels
    if (!before) throw new Error('The level was not locked')
    const levels = [{ ...before, onHand: 9, version: before.version + 1, versionBefore: before.version }]
    const decision = { ...NOTHING, levels } as typeof NOTHING
    const command = makeCommand()
    const write = (sql: TransactionSql) =>
      writeDecision(sql, locked, { ...HERE(), at: locked.at }, decision, [command])
    await expect(send(write)).rejects.toMatchObject({ code: '22012' })
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 5, version: before.version })
    expect(await countCommands(command.key)).toBe(0)
  })

  it('no answer can be stored, not even its echo in the other week', async () => {
    const locked = await lockAndEnd([])
    const command = makeCommand()
    const write = (sql: TransactionSql) =>
      writeDecision(sql, locked, { ...HERE(), at: WEEK_END }, NOTHING, [command])
    await expect(send(write)).rejects.toMatchObject({ code: '22012' })
    expect(await countCommands(command.key)).toBe(0)
  })

  it('no level can be opened', async () => {
    const skuId = await stock.takeSku()
    const { locationId } = stock
    const locked = await lockAndEnd([skuId])
    const write = (sql: TransactionSql) =>
      openStockLevels(sql, locked, { locationId, skuIds: [skuId], at: locked.at })
    await expect(send(write)).rejects.toMatchObject({ code: '22012' })
    expect(await stock.balance(skuId)).toBeUndefined()
  })
})

it('in the transaction that locked, all of them are written', async () => {
  const skuId = await stock.takeSku()
  const { locationId } = stock
  const command = makeCommand()
  await lane.begin(async (tx) => {
    const locked = await lock(tx, [skuId])
    await openStockLevels(tx, locked, { locationId, skuIds: [skuId], at: locked.at })
    await writeDecision(tx, locked, { ...HERE(), at: WEEK_END }, NOTHING, [command])
  })
  expect(await stock.balance(skuId)).toMatchObject({ version: 0 })
  expect(await countCommands(command.key)).toBe(2)
})
