import { afterEach, beforeEach, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import { inSnapshot, lookForBreaks } from '@/db/audit/look-for-breaks'
import { moveCheckpoint } from '@/db/audit/move-checkpoint'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let skuId: string
beforeEach(async () => {
  stock = await openStockFixture({ count: 3 })
  skuId = await stock.takeSku(5)
})
afterEach(() => stock.close())

const audit = (isFull = false) => auditWithCheckpoint(stock.database, { isFull })

async function readVersions(): Promise<number[]> {
  const rows = await stock.database.sql<{ version: number }[]>`
    select version::float8 from audit_checkpoint order by sku_id`
  return rows.map(({ version }) => version)
}

it('the first audit walks everything, the next goes on from there, and a full one can be asked for', async () => {
  await stock.hold(skuId, 1)
  const first = await audit()
  expect(first).toMatchObject({
    isCheckpointMoved: true,
    report: { reach: 'full', isClean: true, entryCount: 2 },
  })
  await stock.hold(skuId, 1)
  await stock.takeSku(1)
  const second = await audit()
  const since = { since: first.report.at, fullAt: first.report.at }
  expect(second).toMatchObject({
    isCheckpointMoved: true,
    report: { reach: 'incremental', isClean: true, entryCount: 2, ...since },
  })
  expect((await audit()).report).toMatchObject({
    entryCount: 0,
    since: second.report.at,
    fullAt: first.report.at,
  })
  expect((await audit(true)).report).toMatchObject({ reach: 'full', isClean: true, entryCount: 4 })
  expect(await readVersions()).toEqual([3, 1])
})

it('whatever else asks for an audit gets a full one, which moves no checkpoint', async () => {
  expect(await auditDatabase(stock.database)).toMatchObject({ reach: 'full', isClean: true })
  expect(await readVersions()).toEqual([])
})

it('no checkpoint is written while something is broken: a later one cannot hide it', async () => {
  const { sql } = stock.database
  await sql`update stock_level set on_hand = 6 where sku_id = ${skuId}`
  expect(await audit()).toMatchObject({
    isCheckpointMoved: false,
    report: { reach: 'full', isClean: false },
  })
  expect(await readVersions()).toEqual([])
  await sql`update stock_level set on_hand = 5 where sku_id = ${skuId}`
  await audit()
  await stock.hold(skuId, 1)
  await sql`update stock_level set on_hand = 6 where sku_id = ${skuId}`
  expect(await audit()).toMatchObject({
    isCheckpointMoved: false,
    report: { reach: 'incremental', isClean: false },
  })
  expect(await readVersions()).toEqual([1])
})

it('drift that is corrected by an entry with its reason leaves the audit clean (L14)', async () => {
  await audit()
  await stock.submit([
    { kind: 'adjust', skuId, bucket: 'onHand', change: 1, reason: 'correction', onShortfall: 'refuse' },
  ])
  expect(await audit()).toMatchObject({ isCheckpointMoved: true, report: { isClean: true, entryCount: 1 } })
})

it('several audits at once agree, and leave one whole checkpoint', async () => {
  await stock.takeSku(2)
  for (let round = 0; round < 3; round += 1) {
    await stock.hold(skuId, 1)
    const audits = await Promise.all([audit(), audit(true), audit(), audit(true)])
    expect(audits.every(({ report }) => report.isClean)).toBe(true)
    expect(audits.some(({ isCheckpointMoved }) => isCheckpointMoved)).toBe(true)
    expect(await readVersions()).toEqual([2 + round, 1])
  }
})

it('a checkpoint is not moved back by an audit that began earlier and ends later', async () => {
  const { sql } = stock.database
  await audit()
  const isMoved = await inSnapshot(sql, async (snapshot) => {
    const older = await lookForBreaks(snapshot, 'full')
    await stock.hold(skuId, 1)
    expect(await audit()).toMatchObject({ isCheckpointMoved: true })
    return moveCheckpoint(sql, snapshot, { ...older, reach: 'full' })
  })
  expect(isMoved).toBe(false)
  expect(await readVersions()).toEqual([2])
})

it('an audit that is killed while it writes leaves the checkpoint as it was', async () => {
  const { sql } = stock.database
  const before = await audit()
  await stock.hold(skuId, 1)
  await sql.begin(async (stranger) => {
    await stranger`select 1 from audit_checkpoint for update`
    const killed = audit()
    const isRefused = expect(killed).rejects.toThrow()
    await expect.poll(() => terminateBlocked()).toBe(1)
    await isRefused
  })
  expect(await readVersions()).toEqual([1])
  expect(await audit()).toMatchObject({
    isCheckpointMoved: true,
    report: { since: before.report.at, entryCount: 1 },
  })
  expect(await readVersions()).toEqual([2])
})

async function terminateBlocked(): Promise<number> {
  const rows = await stock.database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return rows.count
}

it('the engine goes on while an audit holds its snapshot, and the audit does not see it', async () => {
  await inSnapshot(stock.database.sql, async (snapshot) => {
    expect(await lookForBreaks(snapshot, 'full')).toMatchObject({ isClean: true, entryCount: 1 })
    await stock.hold(skuId, 2)
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 2, version: 2 })
    expect(await lookForBreaks(snapshot, 'full')).toMatchObject({ isClean: true, entryCount: 1 })
  })
  expect((await audit()).report).toMatchObject({ isClean: true, entryCount: 2 })
})

it('an audit cannot write: its transaction is read only (L14)', async () => {
  const writing = inSnapshot(stock.database.sql, (snapshot) => snapshot`update stock_level set on_hand = 0`)
  await expect(writing).rejects.toMatchObject({ code: '25006' })
})
