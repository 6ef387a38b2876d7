import { afterAll, beforeAll, expect, it } from 'vitest'
import { credentialCacheOf } from '@/db/accounts/credential-cache'
import { forgetCredential, listenForForgotten } from '@/db/accounts/forget-credential'
import { connectDatabase } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { openProxyTo } from '@/db/testing/database-proxy'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

it('a process learns that a key has ended even if Postgres was away for longer than one attempt', async () => {
  const { proxy, url } = await openProxyTo(test.url)
  const postgresPort = proxy.targetPort()
  const other = connectDatabase(url)
  const cache = credentialCacheOf(other)
  const listening = await listenForForgotten(other)

  cache.set('key:before', { found: null })
  await proxy.pointTo(null)
  proxy.resetAll()
  await new Promise((resolve) => setTimeout(resolve, 500))
  await proxy.pointTo(postgresPort)
  // What was ended meanwhile was not heard: nothing is believed any more.
  await expect.poll(() => cache.size, { timeout: 5_000 }).toBe(0)

  cache.set('key:after', { found: null })
  await forgetCredential(test.database, 'key:after')
  await expect.poll(() => cache.size).toBe(0)
  await listening.stop()
  await other.close()
  proxy.close()
})

it('where the database is out of reach at the start, the process is told', async () => {
  const nowhere = connectDatabase('postgres://nobody@127.0.0.1:1/nothing')
  await expect(listenForForgotten(nowhere)).rejects.toThrow('ECONNREFUSED')
  await nowhere.close()
})
