import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doOnce, type KeyedRequest } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { deed, deedKey } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

const at = new Date('2026-11-20T12:00:00.000Z')
const retailerId = newId()
const doer = { caller: `user:${newId()}`, address: '203.0.113.7', requestId: 'r1' }

let keys = 0
const ask = (more: Partial<KeyedRequest> = {}): KeyedRequest => ({
  doer,
  key: `key-${keys++}`,
  kind: 'addThing',
  content: { name: 'tea' },
  at,
  ...more,
})

/** Does one deed and says which. */
const doIt = (request: KeyedRequest, change: { before?: object | null; after?: object | null } = {}) => {
  const id = newId()
  return doOnce(test.database, request, async (_tx, record) => {
    await record({
      retailerId,
      kind: 'thing_added',
      subject: { type: 'thing', id },
      before: null,
      after: { name: 'tea' },
      ...change,
    } as Parameters<typeof record>[0])
    return { type: 'Done', id }
  })
}

const listDeeds = (subjectId: string) =>
  test.database.db.select().from(deed).where(eq(deed.subjectId, subjectId)).orderBy(asc(deed.id))

const idOf = (outcome: { type: string }): string => String(Object(outcome).id)

it('a deed says who, when, from where, and what was before and after', async () => {
  const outcome = await doIt(ask(), {
    before: { name: 'tea', brand: 'A' },
    after: { name: 'coffee', brand: 'A' },
  })
  expect(await listDeeds(idOf(outcome))).toMatchObject([
    {
      retailerId,
      at,
      actor: doer.caller,
      address: '203.0.113.7',
      requestId: 'r1',
      kind: 'thing_added',
      subjectType: 'thing',
      before: { name: 'tea' },
      after: { name: 'coffee' },
    },
  ])
})

it('what changes nothing is no deed', async () => {
  const outcome = await doIt(ask(), {
    before: { name: 'tea', tags: ['a'] },
    after: { name: 'tea', tags: ['a'] },
  })
  expect(await listDeeds(idOf(outcome))).toEqual([])
})

it('the same key with the same content returns the first outcome and does nothing again (I7)', async () => {
  const request = ask()
  const first = await doIt(request)
  expect(await doIt({ ...request, at: new Date(at.getTime() + 1_000) })).toEqual(first)
  expect(await listDeeds(idOf(first))).toHaveLength(1)
})

it('the same key with other content, or for another request, is refused', async () => {
  const request = ask()
  await doIt(request)
  expect(await doIt({ ...request, content: { name: 'coffee' } })).toEqual({ type: 'KeyReused' })
  expect(await doIt({ ...request, kind: 'removeThing' })).toEqual({ type: 'KeyReused' })
})

it('a key of somebody else is another key', async () => {
  const request = ask()
  const first = await doIt(request)
  const other = await doIt({ ...request, doer: { ...doer, caller: `user:${newId()}` } })
  expect(other).toMatchObject({ type: 'Done' })
  expect(other).not.toEqual(first)
})

it('of twenty that come at once under one key one is done, and all get its outcome', async () => {
  const request = ask()
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => doIt(request)))
  expect(new Set(outcomes.map(idOf)).size).toBe(1)
})

it('what throws leaves neither key nor deed', async () => {
  const request = ask()
  const id = newId()
  const failing = doOnce(test.database, request, async (_tx, record) => {
    await record({ retailerId, kind: 'thing_added', subject: { type: 'thing', id }, before: null, after: {} })
    throw new Error('a bug')
  })
  await expect(failing).rejects.toThrow('a bug')
  expect(await listDeeds(id)).toEqual([])
  expect(await doIt(request)).toMatchObject({ type: 'Done' })
})

it('a deed can be neither updated nor deleted, and the table not emptied (I5)', async () => {
  const { sql } = test.database
  await doIt(ask())
  for (const statement of ['update deed set kind = kind', 'delete from deed', 'truncate deed']) {
    await expect(sql.unsafe(statement)).rejects.toThrow(/permission denied|I5/)
  }
  await sql.unsafe('grant update, delete, truncate on deed to current_user')
  for (const statement of ['update deed set kind = kind', 'delete from deed', 'truncate deed']) {
    await expect(sql.unsafe(statement)).rejects.toThrow('I5: deed is append-only')
  }
})

it('no key is left without an outcome', async () => {
  const rows = await test.database.db.select().from(deedKey)
  expect(rows.filter(({ outcome }) => outcome === null)).toEqual([])
})
