import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dumpSchema } from '@/db/dump'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

it('db/schema.sql is what the migrations make (npm run db:dump writes it)', async () => {
  const committed = readFileSync(join(PROJECT_ROOT, 'db', 'schema.sql'), 'utf8')
  expect(await dumpSchema(test.database.sql)).toBe(committed)
})
