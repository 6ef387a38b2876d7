import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listenForWakes, type WakeListener } from '@/db/events/listen-for-wakes'
import { openWaker } from '@/db/events/open-waker'
import { countChange, forgetWakeMarks, readWakeMarks } from '@/db/events/wake-marks'
import type { Wake } from '@/db/events/wake-payload'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { openProxyTo } from '@/db/testing/database-proxy'

const here = '0198c0de-0000-7000-8000-000000000001'
const there = '0198c0de-0000-7000-8000-000000000002'
const teller = '0198c0de-0000-7000-8000-0000000000ff'

let test: TestDatabase
let listener: WakeListener
let heard: Wake[] = []
beforeAll(async () => {
  test = await createTestDatabase()
  await new Promise<void>((resolve) => {
    listener = listenForWakes({
      url: test.url,
      watched: () => [],
      onWake: (wake) => heard.push(wake),
      onListening: resolve,
    })
  })
})
beforeEach(() => {
  heard = []
})
afterAll(async () => {
  await listener.stop()
  await test.close()
})

const of = (id: string, version: number, locationId = here): Wake => ({
  locationId,
  stock: new Map([[id, version]]),
})

describe('openWaker', () => {
  it('tells the first at once, and what comes within ten milliseconds together', async () => {
    const waker = openWaker(test.url)
    waker.tell(of('first', 1))
    await expect.poll(() => heard).toEqual([of('first', 1)])
    heard = []
    waker.tell(of('a', 1))
    await sleep(1)
    for (const version of [2, 4, 3]) waker.tell(of('a', version))
    waker.tell(of('b', 1))
    waker.tell(of('a', 1, there))
    const together = { locationId: here, stock: new Map(Object.entries({ a: 4, b: 1 })) }
    await expect.poll(() => heard).toEqual([of('a', 1), together, of('a', 1, there)])
    await waker.stop()
  })

  it('tells again what it could not tell, with what came meanwhile', async () => {
    const { proxy, url } = await openProxyTo(test.url)
    const port = proxy.targetPort()
    const warnings: unknown[] = []
    const waker = openWaker(url, { warn: (about: unknown) => warnings.push(about) })
    waker.tell(of('first', 1))
    await expect.poll(() => heard).toHaveLength(1)
    await proxy.pointTo(null)
    proxy.resetAll()
    waker.tell(of('a', 1))
    await expect.poll(() => warnings.length).toBeGreaterThan(0)
    waker.tell(of('a', 2))
    await proxy.pointTo(port)
    await expect.poll(() => heard.at(-1), { timeout: 5_000 }).toEqual(of('a', 2))
    await waker.stop()
    proxy.close()
  })

  it('tells what is due before it stops, and stops soon where nobody answers', async () => {
    const waker = openWaker(test.url)
    waker.tell(of('last', 1))
    await waker.stop()
    await expect.poll(() => heard).toEqual([of('last', 1)])

    const lost = openWaker('postgres://nobody@127.0.0.1:1/nothing')
    lost.tell(of('a', 1))
    const before = performance.now()
    await lost.stop()
    expect(performance.now() - before).toBeLessThan(3_000)
  })
})

describe('marks', () => {
  const count = (isHeard = true) =>
    test.database.sql.begin((sql) => sql`${countChange(sql, { locationId: here, teller, isHeard })}`)

  it('count the changes that are heard of, and grow on after they were forgotten', async () => {
    const [first] = await count()
    expect(await count(false)).toEqual([])
    const [second] = await count()
    expect(second?.number).toBe(first?.number + 1)
    const { sql } = test.database
    expect(await readWakeMarks(sql, [here, there])).toEqual([
      { locationId: here, teller, number: second?.number },
    ])
    await forgetWakeMarks(sql)
    expect(await readWakeMarks(sql, [here])).toHaveLength(1)
    await sql`update wake_mark set at = now() - interval '25 hours'`
    await forgetWakeMarks(sql)
    expect(await readWakeMarks(sql, [here])).toEqual([])
    await sleep(2)
    const [again] = await count()
    expect(again?.number).toBeGreaterThan(second?.number)
  })
})
