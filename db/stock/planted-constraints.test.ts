import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONSTRAINT_FAULTS } from '@/db/stock/testing/constraint-faults'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

interface Guard {
  name: string
  table: string
  isTrigger: boolean
}

/** What the database refuses by itself; `not null` aside, which the types of the columns already say. */
async function listGuards({ database }: StockFixture): Promise<Guard[]> {
  const rows = await database.sql<Guard[]>`
    with stock (id) as (values ('stock_level'::regclass), ('reservation'), ('ledger_entry'), ('command'))
    select conname as name, conrelid::regclass::text as table, false as "isTrigger"
    from pg_constraint join stock on conrelid = id where contype <> 'n'
    union all
    select tgname, tgrelid::regclass::text, true from pg_trigger join stock on tgrelid = id where not tgisinternal
    union all
    select c.relname, indrelid::regclass::text, false from pg_index join stock on indrelid = id join pg_class c on c.oid = indexrelid
    where indisunique and not exists (select from pg_constraint where conindid = indexrelid)`
  return rows.map((row) => ({ ...row }))
}

let whole: StockFixture
let guards: Map<string, Guard>
beforeAll(async () => {
  whole = await openStockFixture({ count: 1 })
  guards = new Map((await listGuards(whole)).map((guard) => [guard.name, guard]))
})
afterAll(() => whole.close())

it('every constraint, unique index and trigger of the stock tables has a planted fault, and no other', () => {
  expect([...guards.keys()].sort()).toEqual(Object.keys(CONSTRAINT_FAULTS).sort())
})

describe.each(Object.entries(CONSTRAINT_FAULTS))('%s', (name, { plant, message, audit, noticedBy }) => {
  let stock: StockFixture
  let statements: string[]
  beforeEach(async () => {
    stock = await openStockFixture({ count: 2 })
    const skuId = await stock.takeSku(5)
    statements = plant({ skuId, hold: await stock.hold(skuId, 2) })
    expect(await stock.audit()).toEqual([])
  })
  afterEach(() => stock.close())

  it('refuses what it stands for', async () => {
    const { sql } = stock.database
    for (const statement of statements.slice(0, -1)) await sql.unsafe(statement)
    const refused = sql.unsafe(statements.at(-1) ?? '')
    await expect(refused).rejects.toMatchObject(
      message ? { code: '23001', message: expect.stringMatching(message) } : { constraint_name: name },
    )
  })

  it(`taken away, the same passes, and ${noticedBy ?? `the audit notices (${audit.join(', ')})`}`, async () => {
    const { sql } = stock.database
    const guard = guards.get(name)
    const taken = guard?.isTrigger
      ? `drop trigger ${name} on ${guard.table}`
      : `alter table ${guard?.table} drop constraint ${name}`
    for (const statement of [taken, ...statements]) await sql.unsafe(statement)
    expect(await stock.audit()).toEqual(audit)
  })
})
