import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'
import { nameStatement } from '@/db/testing/statements-on-the-wire'

let proxy: DatabaseProxy
let test: TestDatabase
let sql: postgres.Sql
beforeAll(async () => {
  proxy = await openDatabaseProxy()
  test = await createTestDatabase({ proxy })
  await test.database.sql`create table seen (what text)`
})
beforeEach(() => {
  sql = postgres(test.url, { max: 1, fetch_types: false, onnotice: () => undefined })
})
afterEach(() => sql.end({ timeout: 1 }))
afterAll(async () => {
  await test.close()
  proxy.close()
})

const note = (what: string) => sql`/* noteSeen */ insert into seen values (${what})`
const listSeen = async () =>
  (await test.database.sql<{ what: string }[]>`select what from seen order by what`).map((row) => row.what)

it('sees each statement as it is carried out, prepared before or not, with its values', async () => {
  const names: string[] = []
  const stop = proxy.watch((statement) => {
    names.push(`${statement.name}${statement.has('apple') ? ' of an apple' : ''}`)
    return null
  })
  await note('apple')
  await note('apple')
  await note('x'.repeat(200_000))
  await sql.unsafe('begin; commit')
  stop()
  await note('pear')
  expect(names).toEqual(['noteSeen of an apple', 'noteSeen of an apple', 'noteSeen', 'begin'])
})

describe.each(['before', 'after'] as const)('a cut %s a statement', (when) => {
  it.each(['for the first time', 'prepared before'])('finds it %s', async (how) => {
    const what = `${when} ${how}`
    if (how === 'prepared before') await note('prepares')
    let cuts = 0
    const stop = proxy.watch(({ name, has }) =>
      cuts === 0 && name === 'noteSeen' && has(what) ? { when, onCut: () => (cuts += 1) } : null,
    )
    const behind = note(what).then(
      () => 'answered',
      () => 'lost',
    )
    expect(await behind).toBe('lost')
    stop()
    expect(cuts).toBe(1)
    expect((await listSeen()).includes(what)).toBe(when === 'after')
  })
})

it('what follows in the same flight never arrives', async () => {
  await note('prepares')
  const stop = proxy.watch(({ has }) => (has('the second') ? { when: 'after', onCut: stop } : null))
  const sent = ['the first', 'the second', 'the third'].map((what) => note(what).catch(() => undefined))
  await Promise.all(sent)
  expect((await listSeen()).filter((what) => what.startsWith('the '))).toEqual(['the first', 'the second'])
})

it.each([
  ['/* writeOrders */ with x as (select 1) select 1', 'writeOrders'],
  ['begin', 'begin'],
  ['insert into "sandbox_charge" ("payment_id") values ($1)', 'insert sandbox_charge'],
  ['update "payment" set "gateway_due_at" = $1', 'update payment'],
  ['select "id", "state" from "payment" where true', 'select payment'],
])('%s is called %s', (text, name) => {
  expect(nameStatement(text)).toBe(name)
})
