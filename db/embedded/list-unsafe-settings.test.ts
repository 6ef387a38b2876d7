import { afterAll, beforeAll, expect, it } from 'vitest'
import { listUnsafeSettings } from '@/db/embedded/list-unsafe-settings'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

it('names each setting without which a crash takes back what was confirmed', async () => {
  // The tests' own server is forgetful on purpose.
  expect(await listUnsafeSettings(test.url)).toEqual(['fsync', 'full_page_writes', 'synchronous_commit'])
})

it('asks for the connection as it will be, not for the server’s default', async () => {
  const url = new URL(test.url)
  url.searchParams.set('options', '-c synchronous_commit=on')
  expect(await listUnsafeSettings(url.href)).toEqual(['fsync', 'full_page_writes'])
})
