import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import type { OrderId } from '@/db/ids'
import { startWorker, type Worker } from '@/db/jobs/start-worker'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'

let shop: OrderFixture
const logged: Record<string, unknown>[] = []
const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line)) })
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const start = (): Promise<Worker> => startWorker({ engine: shop.engine, gateway: shop.gateway, log })

/** Waits until the worker has done it; the test's own time limit ends a worker that never does. */
async function reach(orderId: OrderId, state: string): Promise<void> {
  while ((await shop.load(orderId)).order.state !== state) await sleep(50)
}

it('keys of carts that are a day old are forgotten by themselves', async () => {
  const { sql } = shop.database
  await sql`insert into cart_command (owner, key, content_hash, at) values ('guest:gone', 'old', '', now() - interval '25 hours')`
  const worker = await start()
  try {
    const isThere = async () => (await sql`select from cart_command where owner = 'guest:gone'`).length > 0
    while (await isThere()) await sleep(50)
  } finally {
    await worker.stop()
  }
})

it('keys of deeds that are a week old are forgotten by themselves, and later ones are not', async () => {
  const { sql } = shop.database
  await sql`insert into deed_key (caller, key, content_hash, outcome, at)
    select 'user:gone', 'old ' || n, '', '{}', now() - interval '169 hours' from generate_series(1, 20001) n`
  await sql`insert into deed_key (caller, key, content_hash, outcome, at) values ('user:gone', 'kept', '', '{}', now() - interval '167 hours')`
  const worker = await start()
  const listKeys = async () =>
    (await sql`select key from deed_key where caller = 'user:gone' limit 2`).map(({ key }) => key)
  try {
    while ((await listKeys()).length > 1) await sleep(50)
    expect(await listKeys()).toEqual(['kept'])
  } finally {
    await worker.stop()
  }
})

it('a pick in the hands of whoever may not pick there is back in the queue by itself, as after a crash', async () => {
  const orderId = await shop.buy(`user:${uuidv7()}`, await shop.takeSku(1), 1)
  const { id: pickId } = await shop.pickOf(orderId)
  const shopperId = uuidv7()
  const input = {
    locationId: shop.locationId,
    pickId,
    shopperId,
    caller: `user:${shopperId}` as const,
    key: uuidv7(),
  }
  expect(await claimPick(shop.engine, input)).toEqual({ type: 'PickChanged' })
  const worker = await start()
  try {
    while ((await shop.pickOf(orderId)).state !== 'queued') await sleep(50)
  } finally {
    await worker.stop()
  }
})

it('a hold that ran out is tidied by itself, and a late answer of the gateway confirms by itself', async () => {
  const worker = await start()
  try {
    const lapsing = await shop.holdOrder(`user:${uuidv7()}`, await shop.takeSku(1), 1)
    shop.clock.pass(901)
    await reach(lapsing, 'lapsed')

    const caller = `user:${uuidv7()}`
    const late = await shop.holdOrder(caller, await shop.takeSku(1), 1)
    const payment = { locationId: shop.locationId, orderId: late, caller, key: uuidv7() }
    const outcome = await payOrder(shop.engine, shop.gateway, { ...payment, cardNumber: cards.answersLate })
    expect(outcome).toEqual({ type: 'PaymentPending' })
    shop.clock.pass(10)
    await reach(late, 'confirmed')
  } finally {
    await worker.stop()
  }
})

it('what fell due while no worker ran is done by the next one', async () => {
  const caller = `user:${uuidv7()}`
  const orderId = await shop.holdOrder(caller, await shop.takeSku(1), 1)
  const payment = { locationId: shop.locationId, orderId, caller, key: uuidv7() }
  // The process ends between the gateway's answer and the order's confirmation.
  const crashed = {
    ...shop.gateway,
    authorise: async (request: Parameters<typeof shop.gateway.authorise>[0]) => {
      await shop.gateway.authorise(request)
      throw new Error('the process ended')
    },
  }
  expect(await payOrder(shop.engine, crashed, { ...payment, cardNumber: cards.succeeds })).toEqual({
    type: 'PaymentPending',
  })
  expect((await shop.load(orderId)).order.state).toBe('held')
  shop.clock.pass(10)
  const worker = await start()
  await reach(orderId, 'confirmed')
  await worker.stop()
  expect((await auditDatabase(shop.database)).isClean).toBe(true)
  expect(await listProjectionFaults(shop.database)).toEqual([])
  expect(logged).toEqual([])
})
