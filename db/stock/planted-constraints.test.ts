import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONSTRAINT_FAULTS } from '@/db/stock/testing/constraint-faults'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

/** A rule of one table. Where a table is partitioned, a rule may stand on each partition under a name of its own. */
interface Guard {
  /** As it would be called if the table were whole. */
  name: string
  ownName: string
  table: string
  isTrigger: boolean
}

/** What the database refuses by itself; `not null` aside, which the types of the columns already say. What a partition inherits is no second rule. */
async function listGuards({ database }: StockFixture): Promise<Guard[]> {
  return database.sql<Guard[]>`
    with recursive part (root, id) as (
      select id, id from (values ('stock_level'::regclass), ('reservation'), ('ledger_entry'), ('command')) as stock (id)
      union all
      select root, inhrelid::regclass from part join pg_inherits on inhparent = id
    ), guard (root, id, name, is_trigger) as (
      select root, id, conname, false from pg_constraint join part on conrelid = id
      where contype <> 'n' and conparentid = 0 and coninhcount = 0
      union all
      select root, id, tgname, true from pg_trigger join part on tgrelid = id where not tgisinternal and tgparentid = 0
      union all
      select root, id, c.relname, false from pg_index join part on indrelid = id join pg_class c on c.oid = indexrelid
      where indisunique and not c.relispartition and not exists (select from pg_constraint where conindid = indexrelid)
    )
    select replace(name, id::text, root::text) as name, name as "ownName", id::text as table, is_trigger as "isTrigger" from guard`
}

let whole: StockFixture
let guards: Guard[]
beforeAll(async () => {
  whole = await openStockFixture({ count: 1 })
  guards = await listGuards(whole)
})
afterAll(() => whole.close())

it('every constraint, unique index and trigger of the stock tables has a planted fault, and no other', () => {
  expect([...new Set(guards.map((guard) => guard.name))].sort()).toEqual(
    Object.keys(CONSTRAINT_FAULTS).sort(),
  )
})

describe.each(Object.entries(CONSTRAINT_FAULTS))('%s', (name, { plant, message, audit, noticedBy }) => {
  let stock: StockFixture
  let statements: string[]
  const own = () => guards.filter((guard) => guard.name === name)
  beforeAll(async () => {
    stock = await openStockFixture({ count: 2 })
    const skuId = await stock.takeSku(5)
    statements = plant({ skuId, hold: await stock.hold(skuId, 2) })
    expect(await stock.audit()).toEqual([])
  })
  afterAll(() => stock.close())

  it('refuses the fault that it is there for', async () => {
    const refused = stock.database.sql.begin(async (sql) => {
      for (const statement of statements) await sql.unsafe(statement)
    })
    // A partition reports the name of its own key.
    const named = new RegExp(`^${name.replace('_pkey', '(_start|_default)?_pkey')}$`)
    await expect(refused).rejects.toMatchObject(
      message
        ? { code: '23001', message: expect.stringMatching(message) }
        : { constraint_name: expect.stringMatching(named) },
    )
  })

  it(`taken away, the same passes, and ${noticedBy ?? `the audit notices (${audit.join(', ')})`}`, async () => {
    const { sql } = stock.database
    const taken = own().map(({ ownName, table, isTrigger }) =>
      isTrigger ? `drop trigger ${ownName} on ${table}` : `alter table ${table} drop constraint ${ownName}`,
    )
    for (const statement of [...taken, ...statements]) await sql.unsafe(statement)
    expect(await stock.audit()).toEqual(audit)
  })
})
