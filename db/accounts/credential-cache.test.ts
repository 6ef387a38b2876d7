import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CachedPerson, credentialCacheOf } from '@/db/accounts/credential-cache'
import { connectDatabase, type Database } from '@/db/client'

let database: Database
beforeAll(() => {
  database = connectDatabase('postgres://nobody@127.0.0.1:1/nothing')
})
afterAll(() => database.close())

const ada = { userId: '1', name: 'Ada' } as CachedPerson

/** A read that ends when the test says so. */
function startRead(key: `key:${string}`) {
  let end: (person: CachedPerson | null) => void = () => undefined
  const answer = new Promise<CachedPerson | null>((resolve) => {
    end = resolve
  })
  return { end, read: () => credentialCacheOf(database).readOnce(key, () => answer) }
}

it('requests that come together with one credential share one read, and it is kept', async () => {
  const cache = credentialCacheOf(database)
  const { read, end } = startRead('key:shared')
  const both = [read(), cache.readOnce('key:shared', () => Promise.reject(new Error('A second read.')))]
  end(ada)
  expect(await Promise.all(both)).toEqual([ada, ada])
  expect(cache.get('key:shared')).toEqual({ found: ada })
})

it('a credential that ends while it is read is not kept, and whoever comes after its end reads it again', async () => {
  const cache = credentialCacheOf(database)
  const { read, end } = startRead('key:ended')
  const before = read()
  cache.forget((credential) => credential === 'key:ended')
  const after = cache.readOnce('key:ended', async () => null)
  end(ada)
  expect(await before).toEqual(ada)
  expect(await after).toBeNull()
  expect(cache.get('key:ended')).toEqual({ found: null })
})

it('a read that fails is not kept, and the next request reads again', async () => {
  const cache = credentialCacheOf(database)
  await expect(cache.readOnce('key:failed', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await cache.readOnce('key:failed', async () => ada)).toEqual(ada)
})
