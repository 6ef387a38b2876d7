import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkNameOrder } from '@/db/embedded/check-name-order'
import { CannotStart } from '@/db/settings/cannot-start'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

describe('checkNameOrder', () => {
  it('takes a database that has ICU and UTF8', async () => {
    await expect(checkNameOrder(test.url)).resolves.toBeUndefined()
  })

  it('says in one sentence what a database without ICU needs', async () => {
    const refusal = checkNameOrder(test.url, 'no-such-collation')
    await expect(refusal).rejects.toThrow(CannotStart)
    await expect(refusal).rejects.toThrow(/built without ICU.*use a Postgres built with ICU/)
  })
})

describe('by_name', () => {
  it('sorts as people do, in a database whose own order is that of code points', async () => {
    const sorted = [
      '1 l',
      '2 kg',
      '12 kg',
      '40 bags',
      '240 bags',
      'apple',
      'Apple',
      'crème 2',
      'creme 10',
      'Eclair',
      'Éclair',
      'egg',
      'Über',
      'zebra',
      'Zebra',
    ]
    const { sql } = test.database
    const order = async (names: string[]) => {
      const rows = await sql<{ name: string }[]>`
        select name from unnest(${names}::text[]) as name order by name collate by_name`
      return rows.map(({ name }) => name)
    }
    expect(await order([...sorted].reverse())).toEqual(sorted)
    expect([...sorted].sort(new Intl.Collator('en', { numeric: true }).compare)).toEqual(sorted)
    const [same] =
      await sql`select 'Eclair' collate by_name = 'Éclair' as folded, 'x 07' collate by_name = 'x 7' as numeric`
    expect(same).toEqual({ folded: false, numeric: false })
  })
})
