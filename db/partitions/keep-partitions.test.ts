import { setTimeout as sleep } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '@/db/client'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { listPartitions } from '@/db/partitions/list-partitions'
import { COMMAND_TABLE, PARTITIONED_TABLES, type PartitionedTable } from '@/db/partitions/partitioned-tables'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await createTestDatabase({ connectionsMax: 3 })
  database = test.database
})
afterAll(() => test.close())

// Later than the template was made, so that nothing is covered but by the first partition.
const year = new Date().getUTCFullYear() + 1
const now = new Date(Date.UTC(year, 4, 12, 9))
const log = { warn: vi.fn() }
beforeEach(() => log.warn.mockClear())

const tableOf = (name: PartitionedTable['name']): PartitionedTable =>
  PARTITIONED_TABLES.find((one) => one.name === name) as PartitionedTable

async function listNames(name: PartitionedTable['name']): Promise<string[]> {
  return (await listPartitions(database.sql, tableOf(name))).map((partition) => partition.name)
}

const months = (table: string, ...numbers: string[]) => numbers.map((month) => `${table}_${year}_${month}_01`)

/** Structure of a table that a partition has to share. */
async function describeTable(name: string): Promise<unknown> {
  const [row] = await database.sql`
    select
      (select array_agg(conname || ' ' || pg_get_constraintdef(oid) order by conname) from pg_constraint
        where conrelid = ${name}::regclass and contype = 'c') as checks,
      (select array_agg(regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '') order by 1)
        from pg_index where indrelid = ${name}::regclass and indisunique) as keys,
      (select count(*)::integer from pg_index where indrelid = ${name}::regclass) as indexes,
      (select array_agg(tgname order by tgname) from pg_trigger where tgrelid = ${name}::regclass and not tgisinternal) as triggers,
      (select array_agg(privilege_type order by privilege_type) from pg_class, aclexplode(relacl)
        where oid = ${name}::regclass) as grants,
      (select reloptions from pg_class where oid = ${name}::regclass) as storage`
  return row
}

describe('keepPartitions', () => {
  it('makes those of this period and of the next ones, once, whoever else does', async () => {
    const both = await Promise.all([
      keepPartitions(database, { now, log }),
      keepPartitions(database, { now, log }),
    ])
    expect(await listNames('ledger_entry')).toEqual([
      'ledger_entry_start',
      ...months('ledger_entry', '05', '06', '07', '08'),
    ])
    expect(await listNames('reservation')).toEqual([
      'reservation_start',
      ...months('reservation', '05', '06', '07', '08'),
    ])
    expect(both.flatMap(({ added }) => added)).toHaveLength(10)
    expect(both.flatMap(({ dropped }) => dropped)).toContain('command_start')
    expect(await keepPartitions(database, { now, log })).toEqual({ added: [], dropped: [] })
  })

  it('makes each like the default partition: keys, checks, triggers and grants', async () => {
    for (const { name } of PARTITIONED_TABLES) {
      const partitions = await listNames(name)
      const like = await describeTable(`${name}_default`)
      for (const partition of [...partitions.slice(1), `${name}_start`].filter((one) =>
        partitions.includes(one),
      )) {
        expect(await describeTable(partition), partition).toEqual(like)
      }
    }
  })

  it('drops the commands of a week once they are seven days old, and nothing else', async () => {
    const [present, next] = await listPartitions(database.sql, COMMAND_TABLE)
    const lastDay = (present?.to.getTime() ?? 0) + 7 * 86_400_000
    const [sooner, then] = [new Date(lastDay - 1), new Date(lastDay)]
    expect((await keepPartitions(database, { now: sooner, log })).dropped).toEqual([])
    expect((await keepPartitions(database, { now: then, log })).dropped).toEqual([present?.name])
    expect(await listNames('command')).toContain(next?.name)
    expect(await listNames('ledger_entry')).toContain('ledger_entry_start')
  })

  it('waits for nobody: a table that is read for long is left for the next time', async () => {
    const later = new Date(Date.UTC(year, 8, 1))
    let release: () => void = () => undefined
    const reading = database.sql.begin(async (tx) => {
      await tx`select from ledger_entry`
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    await sleep(50)
    const { added } = await keepPartitions(database, { now: later, log })
    expect(added.filter((name) => name.startsWith('ledger_entry'))).toEqual([])
    expect(added.filter((name) => name.startsWith('reservation'))).toEqual(
      months('reservation', '09', '10', '11', '12'),
    )
    expect(log.warn).toHaveBeenCalledWith(
      expect.objectContaining({ err: expect.objectContaining({ code: '55P03' }) }),
      expect.any(String),
    )
    release()
    await reading
    expect((await keepPartitions(database, { now: later, log })).added).toEqual(
      months('ledger_entry', '09', '10', '11', '12'),
    )
  })

  it('leaves a period whose rows came before its partition to the default one, and makes those behind it', async () => {
    const late = new Date(Date.UTC(year + 1, 0, 20))
    await database.sql`insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
        safety_stock_change, on_hand, reserved, unavailable, safety_stock, caller, at)
      values (${uuidv7()}, ${uuidv7()}, 1, 'adjusted', 1, 0, 0, 0, 1, 0, 0, 0, 'system', ${late.toISOString()})`
    const { added } = await keepPartitions(database, { now: late, log })
    expect(added).not.toContain(`ledger_entry_${year + 1}_01_01`)
    expect(added).toContain(`ledger_entry_${year + 1}_02_01`)
    expect(log.warn).toHaveBeenCalledTimes(1)
    expect(await database.sql`select tableoid::regclass::text as place from ledger_entry`).toEqual([
      { place: 'ledger_entry_default' },
    ])
  })
})
