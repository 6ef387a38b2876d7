import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDatabase } from '@/db/embedded/check-database'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

describe('checkDatabase', () => {
  it('is content with a database that answers and is new enough', async () => {
    await expect(checkDatabase(test.url)).resolves.toBeUndefined()
  })

  it('names the version of a database that is too old', async () => {
    await expect(checkDatabase(test.url, 99)).rejects.toThrow(/is Postgres 18, and Onshelf needs 99 or newer/)
  })

  it('says in one sentence, without the password, that nothing answers', async () => {
    const checked = checkDatabase('postgres://me:pass-word@127.0.0.1:9/shop')
    await expect(checked).rejects.toThrow(
      /^The database at 127\.0\.0\.1:9\/shop cannot be used \(nothing answers there\)/,
    )
    await expect(checked).rejects.not.toThrow(/pass-word/)
  })

  it('says that the password is wrong', async () => {
    const url = new URL(test.url)
    url.password = 'wrong'
    await expect(checkDatabase(url.href)).rejects.toThrow(/password authentication failed/)
  })
})
