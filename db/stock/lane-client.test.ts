import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLaneClient } from '@/db/stock/lane-client'
import { createTestDatabase } from '@/db/testing/create-test-database'
import { type DatabaseProxy, openProxyTo } from '@/db/testing/database-proxy'

let proxy: DatabaseProxy
let url: string
let close: () => Promise<void>
beforeAll(async () => {
  const database = await createTestDatabase()
  const opened = await openProxyTo(database.url)
  proxy = opened.proxy
  url = opened.url
  close = async () => {
    proxy.close()
    await database.close()
  }
})
afterAll(() => close())

it('I13: a client whose connection was lost reaches Postgres never again, however often it is asked', async () => {
  const client = await openLaneClient(url)
  const [before] = await client.sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  expect(before?.pid).toBeGreaterThan(0)

  const waits = client.sql`select pg_sleep(10)`.then(
    () => 'answered',
    () => 'failed',
  )
  // On its way before the connection goes.
  await expect.poll(() => client.countBytesRead()).toBeGreaterThan(0)
  proxy.resetAll()
  expect(await waits).toBe('failed')
  await expect.poll(() => client.isOver).toBe(true)
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await expect(client.sql`select 1`).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
  }
  await client.close()
})
