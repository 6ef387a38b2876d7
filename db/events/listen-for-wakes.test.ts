import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEAF_MS_MAX, listenForWakes, type WakeListener } from '@/db/events/listen-for-wakes'
import { wake } from '@/db/events/testing/wake'
import type { Wake } from '@/db/events/wake-payload'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { openProxyTo } from '@/db/testing/database-proxy'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

const locationId = '0198c0de-0000-7000-8000-000000000001'
const stock = new Map([['0198c0de-0000-7000-8000-0000000000aa', 7]])

async function listen(url = test.url) {
  const heard: Wake[] = []
  let times = 0
  const listener: WakeListener = listenForWakes({
    url,
    watched: () => [],
    onWake: (each) => heard.push(each),
    onListening: () => {
      times += 1
    },
  })
  return { listener, heard, countTimes: () => times }
}

describe('listenForWakes', () => {
  it('receives what was committed, and nothing that was rolled back', async () => {
    const { listener, heard, countTimes } = await listen()
    await expect.poll(countTimes).toBe(1)
    const { db } = test.database
    const rolledBack = db.transaction(async (tx) => {
      await wake(tx, { locationId, picks: true })
      throw new Error('Not this one.')
    })
    await expect(rolledBack).rejects.toThrow('Not this one.')
    await db.transaction((tx) => wake(tx, { locationId, stock, orders: new Map() }))
    await expect.poll(() => heard).toEqual([{ locationId, stock, orders: new Map() }])
    await listener.stop()
  })

  it('ignores a message that is not one of ours', async () => {
    const { listener, heard, countTimes } = await listen()
    await expect.poll(countTimes).toBe(1)
    for (const payload of ['', 'null', '[1]', '{"l":7}']) {
      await test.database.sql`select pg_notify('onshelf', ${payload})`
    }
    await test.database.db.transaction((tx) => wake(tx, { locationId, picks: true }))
    await expect.poll(() => heard).toEqual([{ locationId, picks: true }])
    await listener.stop()
  })

  it('reconnects when its connection is cut, and says that something may have been missed', async () => {
    const { listener, heard, countTimes } = await listen()
    await expect.poll(countTimes).toBe(1)
    await test.database.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'onshelf listener'`
    await expect.poll(countTimes, { timeout: 2_000 }).toBe(2)
    await test.database.db.transaction((tx) => wake(tx, { locationId, stock }))
    await expect.poll(() => heard).toEqual([{ locationId, stock }])
    await listener.stop()
  })

  it('I10: notices within a second that its connection fell silent, though nobody closed it', async () => {
    const { proxy, url } = await openProxyTo(test.url)
    const { listener, countTimes } = await listen(url)
    await expect.poll(countTimes).toBe(1)
    proxy.muteAll()
    await expect.poll(countTimes, { timeout: 5_000, interval: 20 }).toBe(2)
    expect(DEAF_MS_MAX).toBeLessThan(1_000)
    await listener.stop()
    proxy.close()
  })

  it('stops at once where the database cannot be reached', async () => {
    const { listener, countTimes } = await listen('postgres://nobody@127.0.0.1:1/nothing')
    await sleep(100)
    const before = performance.now()
    await listener.stop()
    expect(performance.now() - before).toBeLessThan(500)
    expect(countTimes()).toBe(0)
  })
})
