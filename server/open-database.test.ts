import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '@/db/settings/settings'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { openDatabase } from '@/server/open-database'

// The tests' own server is forgetful on purpose.
let forgetful: TestDatabase
beforeAll(async () => {
  forgetful = await createTestDatabase()
})
afterAll(() => forgetful.close())

const open = (environment: Record<string, string> = {}) =>
  openDatabase(readSettings({ DATABASE_URL: forgetful.url, ...environment }), pino({ level: 'silent' }))

describe('a database that may lose what it has confirmed', () => {
  it('is refused at the start, in one sentence that names what is off', async () => {
    await expect(open()).rejects.toMatchObject({
      name: 'CannotStart',
      message: expect.stringMatching(
        /^The database runs with fsync and full_page_writes and synchronous_commit off, .*ONSHELF_UNSAFE_DATABASE=accept/,
      ),
    })
  })

  it('is opened where that was accepted, and what is off is told on', async () => {
    const opened = await open({ ONSHELF_UNSAFE_DATABASE: 'accept' })
    expect(opened.unsafeSettings).toEqual(['fsync', 'full_page_writes', 'synchronous_commit'])
    await opened.stop()
  })
})
