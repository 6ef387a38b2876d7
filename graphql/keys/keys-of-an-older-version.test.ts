import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findApiKeyBySecret, hashApiKey } from '@/db/accounts/api-keys'
import { migrateDatabase } from '@/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { migrateUpTo } from '@/db/testing/migrate-up-to'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

it('a key of the version in which every key was a person’s works on, and is that person’s', async () => {
  await migrateUpTo(test.database, '_api_keys_of_a_retailer')
  const { sql } = test.database
  const [userId, keyId] = [uuidv7(), uuidv7()]
  await sql`insert into "user" (id, name, email, email_verified, created_at, updated_at)
    values (${userId}, 'Ada', 'ada@test.example', true, now(), now())`
  await sql`insert into api_key (id, user_id, integration_id, name, prefix, secret_hash, created_at)
    values (${keyId}, ${userId}, ${keyId}, 'till', 'onshelf_abcd', ${hashApiKey('onshelf_abcd')}, now())`

  await migrateDatabase(test.url)

  const found = await findApiKeyBySecret(test.database.db, {
    secretHash: hashApiKey('onshelf_abcd'),
    at: new Date(),
  })
  expect(found).toMatchObject({ key: { id: keyId, retailerId: null, scopes: null }, person: { id: userId } })
})
